import { sources } from '../registry.ts';

function optionLines(): string[] {
  return sources.flatMap((source) => [
    `  linchpin scan ${source.name} ${source.inputs}`,
    `      ${source.summary}`,
    ...Object.entries(source.options).map(
      ([name, { help, variable }]) => `      --${name} …  ${help}${variable ? ` (or ${variable})` : ''}`,
    ),
  ]);
}

/** What `linchpin help` prints. */
export function helpText(): string {
  return `linchpin: tells a Linchpin server what there is

Commands
${optionLines().join('\n')}
  linchpin ingest FILE.ndjson[.gz]|-
      sends a scan that was written before
  linchpin verify
      computes the graph anew from all evidence, and says where it differs (needs the role AUDITOR)
  linchpin audit verify
      reads the whole audit trail, and says which entry was edited, is missing or was cut off: exit code 1 then
      (needs the role AUDITOR)
  linchpin sweep [--dry-run]
      marks as stale, then retires, what no source has named for its class's time (needs the role ADMIN)
  linchpin help

Options of scan
  --source NAME      under which name to speak (default: the source's own)
  --scope NAME       about which part of the world
  --mode full|delta  full (default): what is not found any more is retired; delta: adds and changes only
  --generation N     grows from scan to scan (default: the time in seconds)
  --out FILE|-       write the scan instead of sending it (.gz: packed)

Options of scan, ingest, verify, audit and sweep
  --url URL          the server (or LINCHPIN_URL; default http://127.0.0.1:4000)
  --token TOKEN      as whom (or LINCHPIN_TOKEN, which keeps it out of the process list)
  --dry-run          only say what would happen
  --json             print the server's answer as it came

Exit codes
  0 all went well; 1 failed, nothing has changed; 2 wrong usage;
  3 taken, but lines were put aside, a section failed, or the server holds the scan
`;
}
