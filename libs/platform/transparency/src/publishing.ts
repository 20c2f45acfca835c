import type { Folding } from './folding.js';
import type { LogFolderOptions } from './log-folder.options.js';
import { Publisher } from './publisher.js';
import { WitnessClient } from './witness-client.js';

/** Signs heads: on request once the folding is there, and from time to time. */
export class Publishing {
  /** Why no head could be signed the last time. */
  trouble: string | undefined;

  private readonly publisher: Publisher;
  private readonly witnesses: WitnessClient;
  private readonly timer: NodeJS.Timeout;
  private turn: Promise<unknown> = Promise.resolve();
  private due = false;
  private caughtUp = false;
  private ended = false;

  constructor(
    private readonly folding: Folding,
    logId: string,
    private readonly options: LogFolderOptions,
    private readonly wanted: bigint[],
  ) {
    this.publisher = new Publisher(folding.tree, { dataDirectory: options.dataDirectory, logId, secrets: options.secrets });
    this.witnesses = new WitnessClient(folding.tree, options.witnesses ?? []);
    this.timer = setInterval(() => {
      this.due = true;
      this.look();
    }, options.everyMs ?? 600_000);
  }

  /** Signs a head if it is time to. */
  look(caughtUp = false): void {
    // The first head of a stretch comes by itself: a new platform has one at once.
    if (caughtUp && !this.caughtUp) this.due = true;
    this.caughtUp ||= caughtUp;
    if (!this.caughtUp || this.ended) return;
    const ready = this.wanted.some((position) => position <= this.folding.position);
    if (!ready && !this.due) return;
    this.due = false;
    const later = this.wanted.filter((position) => position > this.folding.position);
    this.wanted.splice(0, this.wanted.length, ...later);
    this.turn = this.turn.then(() => this.publish());
  }

  async end(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.turn;
  }

  private async publish(): Promise<void> {
    try {
      const head = await this.publisher.publish((this.options.clock ?? (() => new Date().toISOString()))());
      this.trouble = undefined;
      if (!this.options.witnesses?.length) return;
      const { lines, failures } = await this.witnesses.ask(head);
      await this.publisher.addSignatures(head, lines, this.options.witnesses);
      for (const failure of failures) this.options.log?.(`a witness did not sign: ${failure}`);
    } catch (error) {
      this.trouble = `no tree head was signed: ${error instanceof Error ? error.message : String(error)}`;
      this.options.log?.(this.trouble);
    }
  }
}
