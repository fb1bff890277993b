import { label } from '../label.ts';
import type { PushAnswer } from '../push.ts';
import type { ScanTally } from '../scan.ts';
import { at, integerAt, listAt, textAt } from '../tree.ts';
import { exit } from './settings.ts';

const number = (value: number | undefined) => (value ?? 0).toLocaleString('en');

function list(title: string, items: readonly string[], limit = 100): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, limit).map((item) => `  ${label(item, 2000)}`);
  const more = items.length > limit ? [`  … and ${number(items.length - limit)} more`] : [];
  return [title, ...shown, ...more];
}

function counts(map: ReadonlyMap<string, number>): string[] {
  return [...map]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, count]) => `${number(count)} × ${kind}`);
}

/** What the source itself has to say: failed sections, remarks, and what has no class, by kind. */
export function tallyLines(tally: ScanTally): string[] {
  return [
    `Found ${number(tally.cis)} CIs and ${number(tally.relations)} relationships.`,
    ...list('Could not be read, so nothing will be retired:', tally.errors),
    ...list('Worth a look:', tally.remarks),
    ...list('Told by the attributes and relationships of other CIs:', counts(tally.folded)),
    ...list('Without a class here, counted by kind:', counts(tally.withoutClass)),
  ];
}

const named = (value: unknown) =>
  typeof value === 'string' ? value : (textAt(value, 'message') ?? JSON.stringify(value));

function publishedLines(body: unknown, dryRun: boolean): string[] {
  const relations = at(body, 'relations');
  const pending = integerAt(relations, 'pending') ?? 0;
  const state = textAt(body, 'state');
  const quarantined = listAt(body, 'quarantined').map((each) => {
    const key = textAt(each, 'key');
    return `line ${integerAt(each, 'line') ?? '?'}${key ? ` (${key})` : ''}: ${textAt(each, 'reason') ?? 'no reason given'}`;
  });
  const total = integerAt(body, 'quarantinedTotal') ?? quarantined.length;
  const reason = textAt(body, 'reason') ?? textAt(body, 'held');
  return [
    dryRun
      ? 'This is what would happen:'
      : `Revision ${integerAt(body, 'revision') ?? '?'}${state === 'HELD' ? ', held' : ''}:`,
    ...(state === 'HELD'
      ? [`  What the scan would retire waits for a person${reason ? `: ${reason}` : '.'}`]
      : []),
    `  CIs: ${number(integerAt(body, 'created'))} created, ${number(integerAt(body, 'updated'))} updated, ${number(integerAt(body, 'unchanged'))} unchanged, ${number(integerAt(body, 'retired'))} retired`,
    `  Relationships: ${number(integerAt(relations, 'created'))} created, ${number(integerAt(relations, 'removed'))} removed, ${number(integerAt(relations, 'unchanged'))} unchanged`,
    ...(pending > 0 ? [`  ${number(pending)} relationships wait for a CI that is not known yet`] : []),
    ...(integerAt(body, 'duplicates')
      ? [`  ${number(integerAt(body, 'duplicates'))} possible duplicates to decide`]
      : []),
    ...list('Warnings:', listAt(body, 'warnings').map(named)),
    ...list(`${number(total)} lines were put aside, the rest went through:`, quarantined),
  ];
}

/** Advice for the refusals that a person can do something about. */
function advice(answer: PushAnswer): string | undefined {
  switch (answer.status) {
    case 401:
      return 'Give a token, with --token or LINCHPIN_TOKEN; npm start prints how to get one.';
    case 403:
      return 'The token may not ingest this source or scope. Ask an administrator, or name others with --source and --scope.';
    case 409: {
      const latest = latestGeneration(answer.body);
      return latest === undefined
        ? undefined
        : `The latest generation there is ${latest}; a new scan needs a higher one.`;
    }
    case 429:
    case 503:
      return 'The server has too much to do. Try again later.';
    default:
      return undefined;
  }
}

/** The latest generation that a 409 names, whatever it is called. */
export function latestGeneration(body: unknown): number | undefined {
  const places = [
    ['error', 'latest'],
    ['error', 'latestGeneration'],
    ['error', 'generation'],
    ['error', 'detail', 'latest'],
    ['error', 'detail', 'generation'],
    ['error', 'detail', 'latestGeneration'],
    ['latest'],
    ['generation'],
  ];
  return places.map((place) => integerAt(body, ...place)).find((found) => found !== undefined);
}

/** The server's answer in plain words, and how the command ends. */
export function answerReport(answer: PushAnswer, dryRun: boolean): { lines: string[]; code: number } {
  if (answer.status === 200) {
    const held = textAt(answer.body, 'state') === 'HELD';
    const aside = integerAt(answer.body, 'quarantinedTotal') ?? listAt(answer.body, 'quarantined').length;
    return { lines: publishedLines(answer.body, dryRun), code: held || aside > 0 ? exit.look : exit.whole };
  }
  if (answer.status === 202)
    return { lines: ['The server has the scan and is still at work on it.'], code: exit.whole };
  const message =
    textAt(answer.body, 'error', 'message') ??
    (typeof answer.body === 'string' ? answer.body.slice(0, 300) : '');
  const place = textAt(answer.body, 'error', 'place');
  const refusal = `The server refused the scan (${answer.status})${place ? ` at ${place}` : ''}${message ? `: ${message}` : '.'}`;
  return { lines: [refusal, advice(answer) ?? 'Nothing has changed.'], code: exit.failed };
}
