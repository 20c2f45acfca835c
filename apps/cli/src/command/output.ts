import { type Progress, progressOn } from './progress.js';

const silent: Progress = { at: () => undefined, end: () => undefined, leave: () => undefined };

/** Numbers without end as text, bytes in hexadecimal. */
const asJson = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
};

/** What a command says: lines for people, or with `--json` one JSON value on standard output and nothing else there. */
export class Output {
  private latest = silent;

  constructor(private readonly json: boolean) {}

  /** A line for people. */
  say(zh: string, en: string): void {
    if (!this.json) console.log(`${zh} · ${en}`);
  }

  /** Text for people as it is. */
  text(text: string): void {
    if (!this.json) console.log(text);
  }

  /** Something that needs attention but does not end the command. */
  warn(zh: string, en: string): void {
    console.error(`${zh} · ${en}`);
  }

  /** The result for programs. */
  result(value: object): void {
    if (this.json) console.log(JSON.stringify(value, (_, inner: unknown) => asJson(inner), 2));
  }

  /** How far a step is; on standard error, so that it never mixes with what is piped on. */
  progress(zh: string, en: string): Progress {
    this.latest = this.json && !process.stderr.isTTY ? silent : progressOn(process.stderr, `${zh} · ${en}`);
    return this.latest;
  }

  /** Leaves the step that is under way where it is, so that what is said next has a line of its own. */
  leave(): void {
    this.latest.leave();
  }
}

/** Rows under each other, with columns wide enough; wide characters take two places. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u1100-\uffe6]/.test(sign) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
};
