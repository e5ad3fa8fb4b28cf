/** Calls over a wire that are not answered yet, by their number. */
export class Calls {
  readonly #open = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (reason: Error) => void }
  >();
  #last = 0;
  #ended: string | null = null;

  /** `send` gets the call's number. */
  make(send: (id: number) => void): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) throw new Error(this.#ended);
      this.#open.set(id, { resolve, reject });
      send(id);
    });
  }

  answer(id: number, result: unknown, error?: string): void {
    const call = this.#open.get(id);
    this.#open.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error));
  }

  /** Nothing will be answered any more. */
  abandon(reason: string): void {
    this.#ended = reason;
    for (const { reject } of this.#open.values()) reject(new Error(reason));
    this.#open.clear();
  }
}
