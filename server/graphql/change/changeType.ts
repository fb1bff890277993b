import { stepOptions } from '../../model/change/takeStep.ts';
import { requiredNow, standingOf } from '../../process/change/assessment.ts';
import type { Change } from '../../process/change/change.ts';
import { keptCi } from '../ci/keptCi.ts';
import { ImpactAnalysisType, ImpactTargetType } from '../impact/analysisType.ts';
import { NodeInterface } from '../node.ts';
import { connectionType } from '../paging/connectionType.ts';
import { ChangeTemplateType } from '../template/templateType.ts';
import { ApprovalType, RequiredApprovalType, StepOptionType, TimelineEntryType } from './approvalTypes.ts';
import { AttachmentType } from './attachmentType.ts';
import { ChangeKindEnum, ChangeStateEnum } from './changeEnums.ts';
import { changeLoaders } from './changeLoaders.ts';
import { ChangeConflictType, ChangeRef } from './conflictType.ts';
import { personOf } from './person.ts';
import { RiskType } from './riskType.ts';

/** A change with what the graph says of it now. */
export const ChangeType = ChangeRef.implement({
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    number: t.exposeString('number', { description: 'CHG0000001; one sequence, without gaps.' }),
    version: t.exposeInt('version', { description: 'Grows with each edit, step and approval.' }),
    title: t.exposeString('title'),
    kind: t.expose('kind', { type: ChangeKindEnum }),
    state: t.expose('state', { type: ChangeStateEnum }),
    requester: t.exposeString('requester'),
    template: t.field({
      type: ChangeTemplateType,
      nullable: true,
      resolve: async ({ template }, _args, context) =>
        template === null ? null : ((await changeLoaders(context).templates.load(template)) ?? null),
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    targets: t.field({
      type: [ImpactTargetType],
      resolve: ({ targets, number }, _args, context) =>
        Promise.all(
          targets.map(async (target) => ({
            ...target,
            // What was merged away is the CI that was kept.
            ciId: (await keptCi(context, target.ciId, context.pin))?.id ?? target.ciId,
            origin: number,
            pin: context.pin,
          })),
        ),
    }),
    start: t.expose('start', { type: 'DateTime', nullable: true }),
    end: t.expose('end', { type: 'DateTime', nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    benefit: t.exposeString('benefit', { nullable: true }),
    implementation: t.exposeString('implementation', { nullable: true }),
    test: t.exposeString('test', { nullable: true }),
    backOut: t.exposeString('backOut', { nullable: true }),
    impact: t.field({
      type: ImpactAnalysisType,
      description: 'Analysed now, on the present graph, with nothing else going on.',
      resolve: async (change, _args, context) => {
        const { analysis } = await changeLoaders(context).outlines.load(change);
        const { engine, sight } = context;
        // Who sees some CIs only gets the same answer without the others' names.
        return sight ? engine.analyse(analysis.targets, analysis.revision, sight) : analysis;
      },
    }),
    risk: t.field({
      type: RiskType,
      resolve: async (change, _args, context) => (await assessed(change, context)).risk,
    }),
    conflicts: t.field({
      type: [ChangeConflictType],
      resolve: async (change, _args, context) => {
        const { conflicts, outline } = await assessed(change, context);
        return conflicts.map((conflict) => ({ ...conflict, pin: outline.analysis.revision }));
      },
    }),
    approvals: t.field({ type: [ApprovalType], resolve: ({ approvals }) => [...approvals] }),
    requiredApprovals: t.field({
      type: [RequiredApprovalType],
      description:
        'Who must still say yes, and why: derived from the impacted services’ owners and the risk.',
      resolve: async (change, _args, context) => requiredNow(change, await assessed(change, context)),
    }),
    approvalsDue: t.expose('approvalsDueAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'Of an emergency that has begun: until when what it skipped is due; null where nothing is missing.',
    }),
    approvalsOverdue: t.boolean({
      resolve: ({ approvalsDueAt }) => approvalsDueAt !== null && approvalsDueAt < Date.now(),
    }),
    steps: t.field({
      type: [StepOptionType],
      description: 'Steps that the viewer could take now, and for the others what stands in the way.',
      resolve: async (change, _args, context) =>
        stepOptions(
          standingOf(change, await assessed(change, context), Date.now()),
          personOf(context.caller),
        ),
    }),
    attachments: t.field({ type: [AttachmentType], resolve: ({ attachments }) => [...attachments] }),
    timeline: t.field({ type: [TimelineEntryType], resolve: ({ timeline }) => [...timeline] }),
  }),
});

const assessed = (change: Change, context: Parameters<typeof changeLoaders>[0]) =>
  changeLoaders(context).assessments.load(change);

export const ChangeConnectionType = connectionType('Change', ChangeType);
