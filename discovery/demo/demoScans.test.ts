import { describe, expect, test } from 'vitest';
import { attributeFault } from '../../server/model/attribute.ts';
import { ciClass } from '../../server/model/classes/registry.ts';
import { relationshipType } from '../../server/model/relationships/registry.ts';
import { fitsEnd } from '../../server/model/relationshipType.ts';
import { demoScans } from './demoScans.ts';
import { joinScans } from './joinedEstate.ts';
import { teams } from './organisation.ts';

const moment = '2026-11-22T10:00:00.000Z';
const scans = demoScans(moment);
const estate = joinScans(scans);
const lines = scans.flatMap((scan) => [...scan.lines]);
const services = estate.cis.filter((ci) => ciClass(ci.ciClass)?.family === 'service');

describe('the demo estate', () => {
  test('is of a company, with 1,000 to 2,000 CIs of most classes', () => {
    expect(estate.cis.length).toBeGreaterThan(1000);
    expect(estate.cis.length).toBeLessThan(2000);
    expect(new Set(estate.cis.map((ci) => ci.ciClass)).size).toBeGreaterThan(30);
    expect(estate.cis.filter((ci) => ci.ciClass === 'Site')).toHaveLength(3);
    expect(estate.cis.filter((ci) => ci.attributes.kind === 'Kubernetes')).toHaveLength(2);
  });

  test('is the same every time but for the moment of sending', () => {
    const text = (at: string) => demoScans(at).map((scan) => [...scan.lines].join(''));
    expect(text(moment)).toEqual(text(moment));
    expect(
      text('2027-01-01T00:00:00.000Z').map((body) => body.replaceAll('2027-01-01T00:00:00.000Z', moment)),
    ).toEqual(text(moment));
  });

  test('has every reference resolved, every pair related once, and every source of one mind', () => {
    expect(estate.mistakes).toEqual([]);
  });

  test('has keys that are unique within a scan, counts that are right, and lines that end', () => {
    for (const scan of scans) {
      const lines = [...scan.lines];
      expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
      const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      const keys = parsed.filter((each) => each.record === 'ci').map((each) => each.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(parsed[0]).toMatchObject({ record: 'begin', mode: 'full', generation: 1 });
      expect(parsed.at(-1)).toEqual({
        record: 'end',
        cis: keys.length,
        relations: parsed.filter((each) => each.record === 'relation').length,
        complete: true,
      });
    }
    expect(new Set(scans.map((scan) => scan.name)).size).toBe(scans.length);
  });

  test('keeps to the declarations of classes and relationship types', () => {
    const faults: string[] = [];
    for (const ci of estate.cis) {
      const attributes = ciClass(ci.ciClass)?.attributes ?? {};
      for (const [name, value] of Object.entries(ci.attributes)) {
        const fault = attributes[name] && attributeFault(attributes[name], value);
        if (fault) faults.push(`${ci.name} ${name} ${fault}`);
      }
    }
    for (const { type, from, to } of estate.relations) {
      const [rule, fromClass, toClass] = [relationshipType(type), ciClass(from.ciClass), ciClass(to.ciClass)];
      if (!rule || !fromClass || !toClass) faults.push(`${type} is not declared`);
      else if (!fitsEnd(rule.from, fromClass) || !fitsEnd(rule.to, toClass)) {
        faults.push(`${type} ${from.ciClass} ${to.ciClass}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('has about 40 services, each with an owner among the teams and a criticality', () => {
    expect(services.length).toBeGreaterThanOrEqual(40);
    expect(services.length).toBeLessThanOrEqual(50);
    const handles = new Set(teams.map((team) => team.handle));
    for (const service of services) {
      expect(handles, service.name).toContain(service.attributes.owner);
      expect(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']).toContain(service.attributes.criticality);
    }
    for (const ci of estate.cis) if (ci.attributes.owner) expect(handles).toContain(ci.attributes.owner);
  });

  test('is told by several sources that overlap, with guesses, plans and former things among it', () => {
    const sourcesOf = (name: string) =>
      estate.cis.find((ci) => ci.name === name)?.records.map((record) => record.split(' ')[0]);
    expect(sourcesOf('ngd-esx-01')).toEqual(['facility', 'virtualisation']);
    expect(sourcesOf('ngd-array-01')).toEqual(['facility', 'storage-manager']);
    expect(sourcesOf('ngd-core-01')).toEqual(['facility', 'network-controller']);
    const kinds = (key: 'confidence') =>
      new Set(estate.relations.map((relation) => relation[key] ?? 'OBSERVED'));
    expect(kinds('confidence')).toEqual(new Set(['DECLARED', 'OBSERVED', 'INFERRED']));
    const lifecycles = new Set(estate.cis.map((ci) => ci.attributes.lifecycle ?? 'ACTIVE'));
    expect(lifecycles).toEqual(new Set(['ACTIVE', 'PLANNED', 'RETIRED']));
    const relations = lines.filter((line) => line.startsWith('{"record":"relation"'));
    expect(relations.some((line) => line.includes('{"identifier"'))).toBe(true);
    expect(relations.some((line) => line.includes('{"source"'))).toBe(true);
  });
});
