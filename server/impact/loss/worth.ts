import type { LossIndex } from './lossIndex.ts';
import { levels } from './serviceLosses.ts';

/** How many figures a worth has: services in all, then of each criticality from the highest down to LOW. */
export const worthLength = levels;

/** One figure of what a CI's lone loss takes down. @param withItself whether the CI counts where it is a service */
export function worthOf(index: LossIndex, ci: number, figure: number, withItself: boolean): number {
  const { losses, projection } = index;
  const self = withItself && index.isService(ci);
  if (figure === 0) return losses.total(ci) + (self ? 1 : 0);
  const level = levels - figure;
  return losses.count(ci, level) + (self && projection.cis.criticality[ci] === level ? 1 : 0);
}

/** All figures, most telling first. */
export function worthFigures(index: LossIndex, ci: number, withItself: boolean): number[] {
  return Array.from({ length: worthLength }, (_, figure) => worthOf(index, ci, figure, withItself));
}

/** The greater worth first: the most services, and of equally many the most critical ones. */
export function compareWorth(index: LossIndex, one: number, other: number, withItself: boolean): number {
  for (let figure = 0; figure < worthLength; figure++) {
    const difference = worthOf(index, other, figure, withItself) - worthOf(index, one, figure, withItself);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where a place in a list, by its figures, stands to a CI: above 0 when the CI comes after it. */
export function compareToFigures(
  index: LossIndex,
  ci: number,
  figures: readonly (string | number)[],
  withItself: boolean,
): number {
  for (let figure = 0; figure < worthLength; figure++) {
    const difference = Number(figures[figure]) - worthOf(index, ci, figure, withItself);
    if (difference !== 0) return difference;
  }
  return 0;
}
