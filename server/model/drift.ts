import { ciClass } from './classes/registry.ts';

/** Whether a change of a CI of that class has to be explained to somebody. */
export const isControlled = (className: string): boolean => ciClass(className)?.controlled ?? false;

/** Follows from evidence and time, and is told otherwise: what is gone, what is stale. */
const derived = new Set(['status']);

/** Whether an attribute changes by itself, or differs by habit, so that nobody has to look at it. */
export const isMuted = (className: string, attribute: string): boolean =>
  derived.has(attribute) || (ciClass(className)?.attributes[attribute]?.volatile ?? false);

/** Whether relationships of a type come and go by themselves with CIs of that class. */
export const isRelationMuted = (className: string, type: string): boolean =>
  ciClass(className)?.volatileRelationships.includes(type) ?? false;
