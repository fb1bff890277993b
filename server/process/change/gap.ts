import { mostNamed } from '../../impact/answer/hitServices.ts';
import { firstOf } from './words.ts';

/** Something that is missing for a figure to be whole: a sentence without its full stop, and the names that belong to it. */
export interface Gap {
  readonly text: string;
  /** Empty where there are none to name. */
  readonly names: readonly string[];
  /** How many there are to name, where `names` are the first of them. */
  readonly count?: number;
}

/** The whole sentence. @param mayName whether the reader may see every CI */
export const gapText = ({ text, names, count }: Gap, mayName: boolean): string =>
  mayName && names.length > 0 ? `${text}: ${firstOf(names, mostNamed, count)}.` : `${text}.`;
