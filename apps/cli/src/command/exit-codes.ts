/** What the exit code of every command says. */
export const exitCodes = {
  done: 0,
  /** A fault: a store that does not answer, a full disk. */
  fault: 1,
  /** The command line was wrong. */
  usage: 2,
  /** It ran, and what it looked at is not as it should be. */
  notWell: 3,
  /** It was not done, because something stands in the way that the message names. */
  refused: 4,
} as const;

/** A command that ends without having done what it was for: the exit code and the reason in both languages. */
export class Failed extends Error {
  constructor(
    readonly exitCode: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** Something stands in the way of the command. */
export const refused = (zh: string, en: string): Failed => new Failed(exitCodes.refused, zh, en);
