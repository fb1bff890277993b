/** The rows of an import by what others may call them. */
export class RowIndex {
  readonly #keys = new Map<string, string>();
  readonly #names = new Map<string, Set<string>>();

  /** @returns whether the key is new: two rows with one key would be one CI */
  add(key: string, name: string | undefined, subject: string): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.set(key, subject);
    if (name !== undefined) {
      const subjects = this.#names.get(name) ?? new Set();
      this.#names.set(name, subjects.add(subject));
    }
    return true;
  }

  /** The rows' subjects that a text may mean: the one with the key, else all with the name. */
  meant(text: string): readonly string[] {
    const subject = this.#keys.get(text);
    return subject === undefined ? [...(this.#names.get(text) ?? [])] : [subject];
  }
}
