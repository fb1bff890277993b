import { describe, expect, test } from 'vitest';
import { Workbench } from '../../server/impact/workbench.ts';
import { ciClass } from '../../server/model/classes/registry.ts';
import { relationshipType } from '../../server/model/relationships/registry.ts';
import { loaded } from '../../test/oracle/projected.ts';
import type { CiRecord, RelationRecord } from '../../test/oracle/records.ts';
import { demoScans } from './demoScans.ts';
import { mainArray, seemingRedundancies } from './facts.ts';
import { type JoinedCi, joinScans } from './joinedEstate.ts';

const estate = joinScans(demoScans());
const keyOf = (ci: JoinedCi) => String(ci.id).padStart(5, '0');
const records = estate.cis.map(
  (ci): CiRecord => ({
    key: keyOf(ci),
    class: ci.ciClass,
    name: ci.name,
    attributes: ci.attributes as CiRecord['attributes'],
    redundancy: ci.redundancy,
  }),
);
const relations = estate.relations.map(
  ({ type, from, to, strength, group, confidence }): RelationRecord => ({
    type,
    from: keyOf(from),
    to: keyOf(to),
    ...(strength && { strength }),
    ...(group && { group }),
    ...(confidence && { confidence }),
  }),
);
const projection = loaded({ cis: records, relations });
const workbench = new Workbench();
const planned = (ci: JoinedCi) =>
  ci.attributes.lifecycle === 'PLANNED' || ci.attributes.lifecycle === 'RETIRED';

function outage(ci: JoinedCi) {
  const target = { ciId: keyOf(ci), action: 'OUTAGE' as const, origin: 'question' };
  return workbench.analyse(projection, [target], Date.now());
}

function downWith(ci: JoinedCi): Set<string> {
  const page = workbench.page(outage(ci), { list: 'impacted', states: ['DOWN'], first: 500 });
  return new Set(page.edges.map((edge) => edge.node.ciId));
}

interface Choice {
  readonly owner: JoinedCi;
  readonly members: ReadonlySet<string>;
}

/** Every redundancy group of two or more, declared or implied, and what each CI cannot do without. */
function readChoices() {
  const groups = new Map<string, JoinedCi[]>();
  for (const { type, from, to, group, strength } of estate.relations) {
    const implied = !group && !strength && relationshipType(type)?.alternatives;
    const name = group ?? (implied ? `~${type}` : undefined);
    if (!name || planned(from) || planned(to)) continue;
    const key = `${from.id} ${name}`;
    groups.set(key, [...(groups.get(key) ?? []), to]);
  }
  const choices: Choice[] = [];
  const musts = new Map<JoinedCi, string[]>();
  for (const [key, members] of groups) {
    const owner = estate.cis[Number(key.split(' ')[0])]!;
    if (members.length > 1) choices.push({ owner, members: new Set(members.map(keyOf)) });
    else musts.set(owner, [...(musts.get(owner) ?? []), keyOf(members[0]!)]);
  }
  for (const { type, from, to, group, strength } of estate.relations) {
    if (group || (strength ?? relationshipType(type)?.strength) !== 'HARD') continue;
    if (!strength && relationshipType(type)?.alternatives) continue;
    musts.set(from, [...(musts.get(from) ?? []), keyOf(to)]);
  }
  return { choices, musts };
}

/** Names of the CIs that go down because one CI's outage takes a whole group of theirs, by that CI's name. */
function losses(): Map<string, Set<string>> {
  const { choices, musts } = readChoices();
  const found = new Map<string, Set<string>>();
  for (const cause of estate.cis) {
    // A rack, a room or a site takes what is in it; that is a matter of another kind.
    if (planned(cause) || ['Rack', 'Room', 'Site'].includes(cause.ciClass)) continue;
    const down = downWith(cause);
    for (const { owner, members } of choices) {
      if (!down.has(keyOf(owner)) || members.has(keyOf(cause)) || owner === cause) continue;
      if (musts.get(owner)?.some((key) => down.has(key))) continue;
      if ([...members].filter((key) => down.has(key)).length < 2) continue;
      found.set(cause.name, (found.get(cause.name) ?? new Set()).add(owner.name));
    }
  }
  return found;
}

describe('redundancy in the demo estate', () => {
  test('holds against the loss of any one thing, but for the three places', () => {
    const found = losses();
    expect([...found.keys()].sort()).toEqual(seemingRedundancies.map((place) => place.cause).sort());
    for (const { cause, causeClass, dependents } of seemingRedundancies) {
      expect(estate.cis.find((ci) => ci.name === cause)?.ciClass).toBe(causeClass);
      expect([...(found.get(cause) ?? [])]).toEqual(expect.arrayContaining([...dependents]));
    }
  });

  test("the main array's outage takes some services down, degrades more, and puts others at risk", () => {
    const analysis = outage(estate.cis.find((ci) => ci.name === mainArray)!);
    expect(analysis.summary.services).toEqual({ down: 2, degraded: 4, atRisk: 6, total: 12 });
    const page = workbench.page(analysis, { list: 'services', first: 50 });
    const told = page.edges.map(({ node }) => {
      const ci = estate.cis[Number(node.ciId)]!;
      expect(ciClass(ci.ciClass)?.family).toBe('service');
      return `${node.state} ${ci.name}`;
    });
    expect(told).toMatchInlineSnapshot(`
      [
        "DOWN Medication and pharmacy",
        "DOWN Operating theatre planning",
        "DEGRADED Patient record",
        "DEGRADED Appointment booking",
        "DEGRADED Interface engine",
        "DEGRADED Sterile supply",
        "AT_RISK Blood bank",
        "AT_RISK Laboratory results",
        "AT_RISK Container platform Northgate",
        "AT_RISK Staff rostering",
        "AT_RISK Virtual desktops",
        "AT_RISK Mail",
      ]
    `);
  });

  test.each([
    ['ngd-array-02', 'storage'],
    ['rsd-array-01', 'storage'],
    ['rsd-array-02', 'storage'],
    ['NGD-UPS-A', 'power'],
    ['lfc-core-01', 'network'],
  ])("%s's outage leaves most services up", (name) => {
    const { services } = outage(estate.cis.find((ci) => ci.name === name)!).summary;
    expect(services.down).toBeGreaterThan(0);
    expect(services.down).toBeLessThan(6);
    expect(services.atRisk).toBeGreaterThan(0);
  });
});
