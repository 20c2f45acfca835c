import type { PostKind } from '@gongjian/directory/events';
import { type Id, type LocalDate, addDays, startOfDay } from '@gongjian/kernel';
import { demoId } from './units.js';

/** A file that an act hands in: it is stored first, under an id of its own. */
export interface DemoFile {
  readonly fileId: Id;
  readonly name: string;
  readonly text: string;
}

/** One command that a role gave at a moment. */
export interface Act {
  readonly at: string;
  /** Tells the command apart from all others of the demo, so that loading again repeats it. */
  readonly key: string;
  readonly unit: string;
  readonly post: PostKind;
  readonly type: string;
  readonly subject: Id;
  /** What the command says; from the state that earlier acts left, where it depends on it. */
  readonly data: (state: never) => object;
  readonly files: readonly DemoFile[];
}

/** What an act says beside when, who and what. */
interface Telling {
  readonly data?: object | ((state: never) => object);
  readonly files?: readonly DemoFile[];
  /** Order among the acts of one day. */
  readonly hour?: number;
}

/** Collects acts and puts them in the order of their moments. */
export class Story {
  private readonly acts: Act[] = [];

  constructor(readonly today: LocalDate) {}

  /** A day given as such, or relative to today where it begins with a sign. */
  day(text: string): LocalDate {
    return /^[+-]/.test(text) ? addDays(this.today, Number(text)) : text;
  }

  /** Tells that a role of a unit gave a command on a day; days to come are left out. */
  tell(day: LocalDate, unit: string, post: PostKind, type: string, subject: Id, { data = {}, files = [], hour = 9 }: Telling = {}): void {
    if (day > this.today) return;
    // Two seconds apart within the hour, in the order of telling.
    const at = new Date(Date.parse(startOfDay(day)) + hour * 3_600_000 + this.acts.length * 2_000).toISOString();
    const key = `${type}/${subject}/${unit}/${day}/${hour}/${files.map(({ name }) => name).join()}`;
    this.acts.push({ at, key, unit, post, type, subject, files, data: typeof data === 'function' ? (data as Act['data']) : () => data });
  }

  /** All acts in the order in which they happened. */
  inOrder(): readonly Act[] {
    return this.acts
      .map((act, told) => ({ act, told }))
      .sort((a, b) => (a.act.at < b.act.at ? -1 : a.act.at > b.act.at ? 1 : a.told - b.told))
      .map(({ act }) => act);
  }
}

/** A file of the demo with a sentence in it. */
export const demoFile = (name: string, text: string, ...parts: readonly string[]): DemoFile => ({
  fileId: demoId('file', name, ...parts),
  name,
  text,
});
