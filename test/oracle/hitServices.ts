import type { HitServices, SomeServices } from '../../server/impact/answer/hitServices.ts';
import type { HitCi } from '../../server/impact/answer/outline.ts';

const few = (services: readonly HitCi[]): SomeServices => ({
  count: services.length,
  first: services.slice(0, 5),
});

/** What an outline says of services, read plainly off all of them. @param all the worst and most critical first */
export function hitServicesOf(all: readonly HitCi[]): HitServices {
  const suffering = all.filter(({ state }) => state === 'DOWN' || state === 'DEGRADED');
  const kinds = Map.groupBy(all, ({ state, criticality }) => JSON.stringify([state, criticality]));
  const owners = Map.groupBy(suffering, ({ owner }) => owner);
  return {
    count: all.length,
    parts: [...kinds.values()].map((part) => {
      const [{ state, criticality }] = part as [HitCi];
      return { state, criticality, ...few(part) };
    }),
    owned: [...owners].flatMap(([owner, part]) => (owner === null ? [] : [{ owner, ...few(part) }])),
    lessened: suffering.filter(({ capacity }) => capacity < 1).slice(0, 500),
    whole: few(suffering.filter(({ capacity }) => capacity === 1)),
  };
}
