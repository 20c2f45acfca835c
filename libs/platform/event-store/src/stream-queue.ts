/** Runs tasks of the same stream one after another, others at once: commands of one process do not conflict with each other. */
export class StreamQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  async run<T>(stream: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(stream);
    const result = before ? before.then(task, task) : task();
    this.tails.set(stream, result);
    try {
      return await result;
    } finally {
      if (this.tails.get(stream) === result) this.tails.delete(stream);
    }
  }
}
