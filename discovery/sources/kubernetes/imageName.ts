/** An image's name taken apart. */
export interface ImageName {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** The last part of the repository: `redis` of `registry.example.org:5000/library/redis`. */
  readonly program: string;
}

/** Takes `registry:port/path/name:tag@sha256:…` apart; a colon before a slash belongs to a port. */
export function imageName(image: string): ImageName {
  const [withTag = '', digest] = image.split('@', 2);
  const slash = withTag.lastIndexOf('/');
  const colon = withTag.indexOf(':', slash + 1);
  const repository = colon === -1 ? withTag : withTag.slice(0, colon);
  return {
    repository,
    tag: colon === -1 ? undefined : withTag.slice(colon + 1),
    digest: digest || undefined,
    program: repository.slice(slash + 1).toLowerCase(),
  };
}
