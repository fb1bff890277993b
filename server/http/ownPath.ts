const here = 'http://here.invalid';
/** What fits into a cookie, and more than any view of ours has. */
const longest = 2_000;

/** A path of ours to go to, or home where it is none or too long: nobody is sent on to another site. */
export function ownPath(path: string | null): string {
  if (path === null || !path.startsWith('/') || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  // `/.//elsewhere` is a path of ours whose plain form is an address of theirs.
  if (url.origin !== here || url.pathname.startsWith('//')) return '/';
  const plain = url.pathname + url.search + url.hash;
  return plain.length > longest ? '/' : plain;
}
