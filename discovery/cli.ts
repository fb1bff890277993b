import { auditCommand } from './commands/audit.ts';
import { helpText } from './commands/help.ts';
import { ingestCommand } from './commands/ingest.ts';
import { scanCommand } from './commands/scan.ts';
import { exit, type Surroundings } from './commands/settings.ts';
import { sweepCommand } from './commands/sweep.ts';
import { verifyCommand } from './commands/verify.ts';
import { Unreachable } from './push.ts';
import { InputProblem } from './source.ts';

function fault(error: unknown): { message: string; code: number } {
  if (error instanceof InputProblem) return { message: error.message, code: exit.usage };
  if (error instanceof Unreachable) return { message: error.message, code: exit.failed };
  const { code, message } = error as NodeJS.ErrnoException; // parseArgs and the file system throw these
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return { message: `${message} See: linchpin help`, code: exit.usage };
  if (code !== undefined) return { message: message ?? code, code: exit.failed };
  throw error;
}

/** Runs `linchpin` with its arguments. @returns the exit code (0, 1, 2 or 3, as `linchpin help` says) */
export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'scan' && !rest.includes('--help')) return await scanCommand(rest, surroundings);
    if (command === 'ingest' && !rest.includes('--help')) return await ingestCommand(rest, surroundings);
    if (command === 'verify' && !rest.includes('--help')) return await verifyCommand(rest, surroundings);
    if (command === 'audit' && !rest.includes('--help')) return await auditCommand(rest, surroundings);
    if (command === 'sweep' && !rest.includes('--help')) return await sweepCommand(rest, surroundings);
    if (
      command === undefined ||
      ['help', '--help', '-h', 'scan', 'ingest', 'verify', 'audit', 'sweep'].includes(command)
    ) {
      surroundings.stdout.write(helpText());
      return command === undefined ? exit.usage : exit.whole;
    }
    throw new InputProblem(`There is no command ${command}. See: linchpin help`);
  } catch (error) {
    const { message, code } = fault(error);
    surroundings.stderr.write(`linchpin: ${message}\n`);
    return code;
  }
}

if (import.meta.main)
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
