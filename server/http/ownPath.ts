const here = 'http://here.invalid';

/** A path of ours to go to, or home where it is none: nobody is sent on to another site. */
export function ownPath(path: string | null): string {
  if (path === null || !path.startsWith('/') || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  // `/.//elsewhere` is a path of ours whose plain form is an address of theirs.
  if (url.origin !== here || url.pathname.startsWith('//')) return '/';
  return url.pathname + url.search + url.hash;
}
