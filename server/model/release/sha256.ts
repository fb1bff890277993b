/** A SHA-256 as 64 small hexadecimal digits. */
export type Sha256 = string & { readonly sha256: true };

const shape = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** A hash as people and sources write one, with or without `sha256:` before it; undefined where it is none. */
export function sha256Of(text: unknown): Sha256 | undefined {
  const digits = typeof text === 'string' ? shape.exec(text.trim())?.[1] : undefined;
  // The one place where the brand is given: the shape has just been held against it.
  return digits?.toLowerCase() as Sha256 | undefined;
}
