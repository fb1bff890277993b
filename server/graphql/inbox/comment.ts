import { BadInput } from '../../model/errors.ts';

/** The longest comment that a decision may carry. */
const longestComment = 1_000;

/** @throws BadInput where it is a novel */
export function checkedComment(comment: string | null | undefined): string | null {
  if ((comment?.length ?? 0) > longestComment)
    throw new BadInput(`A comment may have up to ${longestComment} characters.`, 'comment');
  return comment?.trim() || null;
}
