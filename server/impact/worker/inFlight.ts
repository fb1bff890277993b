/** Which calls are under way: what one of them may still read is given back only after it. */
export class InFlight {
  readonly #active = new Set<symbol>();
  readonly #waiting = new Set<{ readonly calls: Set<symbol>; readonly then: () => void }>();

  async during<Value>(call: () => Value | Promise<Value>): Promise<Value> {
    const mark = Symbol('call');
    this.#active.add(mark);
    try {
      return await call();
    } finally {
      this.#active.delete(mark);
      for (const waiting of this.#waiting)
        if (waiting.calls.delete(mark) && waiting.calls.size === 0) {
          this.#waiting.delete(waiting);
          waiting.then();
        }
    }
  }

  /** Once all calls that are under way now have ended. */
  after(then: () => void): void {
    if (this.#active.size === 0) then();
    else this.#waiting.add({ calls: new Set(this.#active), then });
  }
}
