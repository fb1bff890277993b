import { changeStates, changeSteps } from '../../../server/model/change/changeState.ts';
import { stateWords } from './stateWords.ts';
import { stepWords } from './stepWords.ts';
import { spokenMoment } from './windowWords.ts';

const names = new Map<string, string>([
  ...changeSteps.map((step) => [step, `“${stepWords[step].label}”`] as const),
  ...changeStates.map((state) => [state, stateWords[state].toLowerCase()] as const),
  ['OPERATOR', 'Operator'],
  ['CHANGE_MANAGER', 'Change manager'],
  ['ADMIN', 'Administrator'],
  ['NORMAL', 'normal'],
  ['EMERGENCY', 'emergency'],
  ['STANDARD', 'standard'],
]);

/** What the server says of a change, with states, steps and roles by their words and times by the clock of the device. */
export const plainWords = (said: string): string =>
  said
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, spokenMoment)
    .replaceAll(/\b[A-Z][A-Z_]+[A-Z]\b/g, (word) => names.get(word) ?? word);
