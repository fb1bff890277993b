import { queryOptions } from '@tanstack/react-query';
import { classPlural, inWords } from '../../lib/classLabel.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangeTemplatesQuery } from '../../lib/generated/graphql.ts';
import { quantity } from '../../lib/quantity.ts';

const templatesDocument = graphql(`
  query ChangeTemplates($withdrawn: Boolean!) {
    changeTemplates(withdrawn: $withdrawn) { id title author classes mostImpacted mostServicesDown mostCriticality withdrawnAt }
  }
`);

export type Template = NonNullable<ChangeTemplatesQuery['changeTemplates']>[number];

/** What change managers have said yes to in advance, and still do. */
export const templatesQuery = queryOptions({
  queryKey: ['change-templates'],
  queryFn: async ({ signal }) =>
    (await execute(templatesDocument, { withdrawn: false }, signal)).changeTemplates ?? [],
});

/** The same with those that ended. */
export const allTemplatesQuery = queryOptions({
  queryKey: ['change-templates', 'all'],
  staleTime: 0,
  queryFn: async ({ signal }) =>
    (await execute(templatesDocument, { withdrawn: true }, signal)).changeTemplates ?? [],
});

/** Within which limits a template holds, as a sentence. @param author what whoever said yes is called */
export function limitsOf(template: Omit<Template, 'id' | 'title' | 'withdrawnAt'>, author: string): string {
  const { classes, mostImpacted, mostServicesDown, mostCriticality } = template;
  const what = classes.map((name) => classPlural(name).toLowerCase()).join(', ');
  const services =
    mostCriticality === null
      ? 'no service'
      : `services up to ${inWords(mostCriticality).toLowerCase()}, ${mostServicesDown === 0 ? 'none' : mostServicesDown} of them down`;
  return `${author} has said yes to this for ${what}, where it hits at most ${quantity(mostImpacted, 'CI')} and ${services}. Beyond that it is a normal change.`;
}
