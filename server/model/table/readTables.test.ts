import { describe, expect, test } from 'vitest';
import { ciClasses } from '../classes/registry.ts';
import { guessMapping } from './guessMapping.ts';
import { withHeadings } from './headings.ts';
import type { Known } from './known.ts';
import { readTables, type TablesReading } from './readTables.ts';
import { importSpeaker } from './speaker.ts';
import type { Table } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf(ciClasses());
const id = 'c0000000000000000000000001';

function table(name: string, text: string): Table {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const { headings, rows } = withHeadings(lines, true);
  return { name, headings, rows, mapping: guessMapping(name, headings, rows, vocabulary) };
}

function read(tables: readonly Table[], known: Known = new Map()): TablesReading {
  const reading = readTables(tables, { known, speaker: importSpeaker('x'), vocabulary });
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

const said = ({ remarks }: TablesReading) =>
  remarks.flatMap(({ row, remarks: all }) =>
    all.map(({ column, level, reason }) => `${row}/${column} ${level}: ${reason}`),
  );

describe('a table of CIs', () => {
  test('gives each row as people say it, by its class', () => {
    const { cis, faulty } = read([
      table(
        'servers.csv',
        `Name, CPU count, Criticality, Serial number, Notes
         web-1, 8, high, AB-1, in rack 4`,
      ),
    ]);
    expect(faulty).toBe(0);
    expect(cis).toEqual([
      {
        record: 'ci',
        key: 'import/x/web-1',
        class: 'Server',
        name: 'web-1',
        identifiers: { serial: ['AB-1'] },
        attributes: { cpuCount: 8, criticality: 'HIGH', Notes: 'in rack 4' },
      },
    ]);
  });

  test('says of every cell that is wrong which and why, and keeps the row out', () => {
    const reading = read([
      table(
        'estate.csv',
        `Name, Class, CPU count, Criticality
         web-1, Server, eight, HIGH
         web-2, Serverr, 8, HIGH
         web-3, Server, 8, enormous
         , Server, 8, LOW
         web-5, , 8, LOW`,
      ),
    ]);
    expect(said(reading)).toEqual([
      '0/2 fault: Processors must be a whole number',
      '1/1 fault: There is no class “Serverr”',
      '2/3 fault: Criticality must be one of LOW, MEDIUM, HIGH, CRITICAL',
      '3/0 fault: Give a name: without one nobody can tell which CI this is',
      '4/1 fault: Say which class it is of',
    ]);
    expect(reading).toMatchObject({ cis: [], faulty: 5, rows: 5 });
  });

  test('has one row for each CI', () => {
    const reading = read([
      table(
        'servers.csv',
        `Key, Name
         1, web
         2, web
         2, db`,
      ),
    ]);
    expect(said(reading)).toEqual(['2/0 fault: A row before has this key already: each CI has one row']);
    expect(reading.cis.map(({ key }) => key)).toEqual(['import/x/1', 'import/x/2']);
  });

  test('relates CIs by columns that are headed as relationships are called, from either end', () => {
    const { relations, remarks } = read([
      table(
        'estate.csv',
        `Name, Class, runs on, runs
         shop, Application, vm-1; vm-2,
         vm-1, Virtual machine, ,
         vm-2, VirtualMachine, , till
         till, Application, ,`,
      ),
    ]);
    expect(remarks).toEqual([]);
    const runsOn = { record: 'relation', type: 'RUNS_ON', confidence: 'DECLARED' };
    expect(relations).toEqual([
      { ...runsOn, from: 'import/x/shop', to: 'import/x/vm-1' },
      { ...runsOn, from: 'import/x/shop', to: 'import/x/vm-2' },
      { ...runsOn, from: 'import/x/till', to: 'import/x/vm-2' },
    ]);
  });

  test('describes a CI that is there already by its id or its name, not a namesake of another class', () => {
    const known: Known = new Map([
      ['web-1', [{ id, class: 'Server', by: 'NAME' }]],
      [id, [{ id, class: 'Server', by: 'ID' }]],
    ]);
    const keysOf = (text: string) => read([table('estate.csv', text)], known).cis.map(({ key }) => key);
    expect(keysOf('Name, Class\nweb-1, Server')).toEqual([id]);
    expect(keysOf('Name, Class\nweb-1, Application')).toEqual(['import/x/web-1']);
    expect(keysOf(`Id, Class\n${id}, Server`)).toEqual([id]);
    expect(read([table('estate.csv', 'Name, Owner, Serial number\nweb-1, team-a, AB-1')], known).cis).toEqual(
      [
        {
          record: 'ci',
          key: id,
          class: 'Server',
          attributes: { owner: 'team-a' },
          note: true,
        },
      ],
    );
    expect(said(read([table('estate.csv', `Id, Class\n${id}, Printer`)], known))).toEqual([
      '0/1 fault: The CI that is there is of the class Server',
    ]);
  });

  test('keeps to the key by which an earlier import of this name made the CI', () => {
    const known: Known = new Map([
      [
        'web-1',
        [
          { id, class: 'Server', by: 'KEY' },
          { id, class: 'Server', by: 'NAME' },
        ],
      ],
    ]);
    expect(read([table('servers.csv', 'Name\nweb-1')], known).cis).toMatchObject([{ key: 'import/x/web-1' }]);
  });

  test('warns where many CIs have the name, and refuses an id that nobody has', () => {
    const twice: Known = new Map([
      [
        'web-1',
        [
          { id, class: 'Server', by: 'NAME' },
          { id: `${id.slice(0, -1)}2`, class: 'Server', by: 'NAME' },
        ],
      ],
    ]);
    expect(said(read([table('servers.csv', 'Name\nweb-1')], twice))).toEqual([
      '0/0 warning: 2 CIs are called “web-1” already: this adds a further one. Give the id of one to describe it',
    ]);
    expect(said(read([table('servers.csv', `Id\n${id}`)]))).toEqual([
      `0/0 fault: There is no CI with the id ${id}`,
    ]);
  });
});

describe('a table of relationships', () => {
  const cis = table('servers.csv', 'Key, Name\n1, web\n2, db\n3, db');
  const related = (text: string, known?: Known) => {
    const reading = read([cis, table('links.csv', text)], known);
    return { ends: reading.relations.map(({ type, from, to }) => [type, from, to]), said: said(reading) };
  };

  test('names its ends by key or name in the import, by id or name in the graph, by identifier or by another source', () => {
    const known: Known = new Map([
      ['lb', [{ id, class: 'LoadBalancer', by: 'NAME' }]],
      [id, [{ id, class: 'LoadBalancer', by: 'ID' }]],
    ]);
    const { ends } = related(
      `From, Type, To
       web, depends on, 2
       1, DEPENDS_ON, lb
       1, Uses::Used by, ${id}
       1, uses, serial: AB-1
       1, uses, db.example.org
       1, uses, @vcenter/vm-1`,
      known,
    );
    expect(ends).toEqual([
      ['DEPENDS_ON', 'import/x/1', 'import/x/2'],
      ['DEPENDS_ON', 'import/x/1', id],
      ['USES', 'import/x/1', id],
      ['USES', 'import/x/1', { identifier: { serial: 'AB-1' } }],
      ['USES', 'import/x/1', { identifier: { fqdn: 'db.example.org' } }],
      ['USES', 'import/x/1', { source: 'vcenter', key: 'vm-1' }],
    ]);
  });

  test('turns a type round that is read from the other end', () => {
    expect(related('From, Type, To\n2, runs, web').ends).toEqual([['RUNS_ON', 'import/x/1', 'import/x/2']]);
  });

  test('says what is ambiguous, unknown or missing; what nobody knows yet may wait', () => {
    expect(
      related(
        `From, Type, To, Strength, Weight
         web, depends on, db, HARD, 1
         web, hangs on, 2, FIRM, none
         , depends on, web, ,
         web, depends on, 1, ,
         web, depends on, later, ,`,
      ).said,
    ).toEqual([
      '0/2 fault: 2 rows are called “db”: give the key of one',
      '1/1 fault: There is no relationship type “hangs on”',
      '1/3 fault: Strength must be one of HARD, SOFT, NONE',
      '1/4 fault: Weight must be a whole number from 1 to 1000000',
      '2/0 fault: Say which CI the relationship goes from',
      '3/2 fault: A CI has no relationship to itself',
      '4/2 warning: Nothing is called “later” yet: the relationship waits until this import brings a CI with that key',
    ]);
  });
});
