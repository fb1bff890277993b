import { type Deployment, type Medium, verdictOn } from '../../model/release/medium.ts';
import type { FoundHashes, Release } from '../../process/release/release.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { keptCi } from '../ci/keptCi.ts';
import { HashVerdictEnum } from './releaseEnums.ts';

interface MediumOf {
  readonly medium: Medium;
  readonly release: Pick<Release, 'deployments'>;
  readonly found: FoundHashes;
}
interface DeploymentOf {
  readonly deployment: Deployment;
  readonly medium: Medium;
  readonly found: FoundHashes;
}

const DeploymentType = builder.objectRef<DeploymentOf>('MediumDeployment').implement({
  description: 'Where a medium was deployed, and whether what is there is what was declared.',
  fields: (t) => ({
    id: t.id({ resolve: ({ deployment }) => deployment.id }),
    ci: t.field({
      type: CiInterface,
      nullable: true,
      description: 'Null where the viewer may not see it.',
      resolve: async ({ deployment }, _args, context) =>
        (await keptCi(context, deployment.ciId, context.pin)) ?? null,
    }),
    attribute: t.string({
      nullable: true,
      description: 'The attribute that tells the hash; null where a person gave it.',
      resolve: ({ deployment }) => deployment.attribute,
    }),
    sha256: t.string({
      nullable: true,
      description: 'As it was found; null while none was, and where the viewer may not see the CI.',
      resolve: async ({ deployment: { id, ciId, sha256 }, found }, _args, context) => {
        if (sha256 !== null) return sha256;
        const seen = await keptCi(context, ciId, context.pin);
        return seen ? (found.get(id) ?? null) : null;
      },
    }),
    verdict: t.field({
      type: HashVerdictEnum,
      resolve: ({ deployment, medium, found }) => verdictOn(medium.sha256, found.get(deployment.id)),
    }),
    by: t.string({ description: 'A handle.', resolve: ({ deployment }) => deployment.by }),
    at: t.field({ type: 'DateTime', resolve: ({ deployment }) => deployment.at }),
  }),
});

export const MediumType = builder.objectRef<MediumOf>('DefinitiveMedium').implement({
  description: 'What is rolled out, as it was handed over before the go.',
  fields: (t) => ({
    id: t.id({ resolve: ({ medium }) => medium.id }),
    name: t.string({ resolve: ({ medium }) => medium.name }),
    version: t.string({ resolve: ({ medium }) => medium.version }),
    sha256: t.string({ description: '64 hexadecimal digits.', resolve: ({ medium }) => medium.sha256 }),
    location: t.string({ description: 'Where it lies.', resolve: ({ medium }) => medium.location }),
    declaredBy: t.string({ description: 'A handle.', resolve: ({ medium }) => medium.declaredBy }),
    declaredAt: t.field({ type: 'DateTime', resolve: ({ medium }) => medium.declaredAt }),
    deployments: t.field({
      type: [DeploymentType],
      resolve: ({ medium, release, found }) =>
        release.deployments
          .filter(({ mediumId }) => mediumId === medium.id)
          .map((deployment) => ({ deployment, medium, found })),
    }),
  }),
});
