/** What has to be closed at the end, the latest opened first. */
export class Closing {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #closed: Promise<void> | undefined;

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** Closes all of it, once; a step that fails does not keep the others from theirs. */
  close(onFault: (error: unknown) => void): Promise<void> {
    this.#closed ??= (async () => {
      for (const step of this.#steps.reverse()) await step().catch(onFault);
    })();
    return this.#closed;
  }
}
