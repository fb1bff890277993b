import { deliveryStates } from '../../../server/model/notice.ts';
import { choiceOf, type RawSearch } from '../../lib/searchParameters.ts';

export const settingsParts = ['webhooks', 'deliveries', 'mail'] as const;

/** What the address of the settings holds. */
export interface SettingsSearch {
  /** What is shown; webhooks where it is missing. */
  part?: (typeof settingsParts)[number];
  /** Of deliveries those in this state; all where it is missing. */
  state?: (typeof deliveryStates)[number];
}

/** Reads the address; anything it does not know counts as missing. */
export const validateSettingsSearch = (search: RawSearch): SettingsSearch => ({
  part: choiceOf(search, 'part', settingsParts),
  state: choiceOf(search, 'state', deliveryStates),
});
