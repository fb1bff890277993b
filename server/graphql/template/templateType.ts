import type { ChangeTemplate } from '../../process/template/template.ts';
import { allTemplates, templatesInUse } from '../../process/template/templateStore.ts';
import { builder } from '../builder.ts';
import { CriticalityEnum } from '../enums.ts';
import { NodeInterface } from '../node.ts';

export const ChangeTemplateType = builder.objectRef<ChangeTemplate>('ChangeTemplate').implement({
  description: 'What a change manager has said yes to in advance: standard changes within limits.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    author: t.exposeString('author', { description: 'The change manager whose word it is.' }),
    classes: t.stringList({
      description: 'Classes that may be acted on.',
      resolve: ({ classes }) => [...classes],
    }),
    mostCriticality: t.expose('mostCriticality', {
      type: CriticalityEnum,
      nullable: true,
      description: 'The most critical service that may be hit; null: none may.',
    }),
    mostServicesDown: t.exposeInt('mostServicesDown'),
    mostImpacted: t.exposeInt('mostImpacted', {
      description: 'CIs that may be hit, those acted on among them.',
    }),
    replaces: t.exposeID('replaces', {
      nullable: true,
      description: 'The one that it was made of with other limits.',
    }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.queryField('changeTemplates', (t) =>
  t.field({
    type: [ChangeTemplateType],
    nullable: true,
    description: 'Those that are in use, by title; with `withdrawn` the others after them.',
    args: { withdrawn: t.arg.boolean({ required: true, defaultValue: false }) },
    resolve: (_root, { withdrawn }, { database }) => database.read(withdrawn ? allTemplates : templatesInUse),
  }),
);
