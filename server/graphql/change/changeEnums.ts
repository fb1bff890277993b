import { decisions } from '../../model/change/approval.ts';
import { changeKinds, changeStates, changeSteps } from '../../model/change/changeState.ts';
import { builder } from '../builder.ts';

export const ChangeStateEnum = builder.enumType('ChangeState', { values: changeStates });
export const ChangeStepEnum = builder.enumType('ChangeStep', { values: changeSteps });
export const ChangeKindEnum = builder.enumType('ChangeKind', { values: changeKinds });
export const DecisionEnum = builder.enumType('Decision', { values: decisions });
export const LateApprovalsEnum = builder.enumType('LateApprovals', { values: ['DUE', 'OVERDUE'] as const });
