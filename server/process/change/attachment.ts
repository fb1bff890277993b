import { BadInput } from '../../model/errors.ts';

/** Something that belongs to a change and is kept elsewhere. */
export interface Attachment {
  readonly title: string;
  /** An https address without anything secret in it. */
  readonly url: string;
  /** The handle of whoever attached it. */
  readonly by: string;
  /** ms since 1970 */
  readonly at: number;
}

const longestTitle = 300;
const longestUrl = 2_000;

/** @throws BadInput (`title`, `url`) */
export function checkedLink(input: { readonly title: string; readonly url: string }): {
  title: string;
  url: string;
} {
  const title = input.title.trim();
  if (title === '' || title.length > longestTitle)
    throw new BadInput(`An attachment has a title of 1 to ${longestTitle} characters.`, 'title');
  return { title, url: checkedUrl(input.url.trim()) };
}

function checkedUrl(text: string): string {
  if (text.length > longestUrl)
    throw new BadInput(`An address may have up to ${longestUrl} characters.`, 'url');
  const url = URL.parse(text);
  if (url?.protocol !== 'https:')
    throw new BadInput('This is no https address, as https://wiki.example.org/plan.', 'url');
  // Everybody who reads the change would read it, and so would the server it leads to.
  if (url.username !== '' || url.password !== '')
    throw new BadInput('Leave the name and the password out of the address.', 'url');
  if (url.href.length > longestUrl)
    throw new BadInput(`An address may have up to ${longestUrl} characters.`, 'url');
  return url.href;
}
