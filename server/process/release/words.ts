import { BadInput } from '../../model/errors.ts';

const longest = 300;

/**
 * Words without the spaces around them.
 * @param what they are, for the error
 * @throws BadInput at the place
 */
export function checkedWords(text: string, what: string, place: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest)
    throw new BadInput(`${what} has 1 to ${longest} characters.`, place);
  return trimmed;
}
