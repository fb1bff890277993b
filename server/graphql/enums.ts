import { criticalities } from '../model/ciClass.ts';
import { ciStatuses } from '../model/journal.ts';
import { roles } from '../model/principal.ts';
import { groupModes } from '../model/redundancy.ts';
import { confidences, strengths } from '../model/relationshipType.ts';
import { builder } from './builder.ts';

/** The enums of the contract that several types share. */
export const StrengthEnum = builder.enumType('Strength', { values: strengths });
export const ConfidenceEnum = builder.enumType('Confidence', { values: confidences });
export const CriticalityEnum = builder.enumType('Criticality', { values: criticalities });
export const CiStatusEnum = builder.enumType('CiStatus', { values: ciStatuses });
export const GroupModeEnum = builder.enumType('GroupMode', { values: groupModes });
export const RoleEnum = builder.enumType('Role', { values: roles });
export const DirectionEnum = builder.enumType('Direction', {
  values: ['DEPENDENCIES', 'DEPENDENTS', 'BOTH'] as const,
});
