import type { Id } from '@gongjian/kernel';
import type { NoticeContent, TurnMark } from '../telling/news.js';
import { isSame } from '../telling/news-of.js';
import type { Channel } from '../settings/choices.js';

/** A notice that is due. */
export interface DueNotice {
  readonly id: Id;
  readonly channel: Channel;
  readonly personId: Id | null;
  readonly unitId: Id | null;
  readonly digest: boolean;
  readonly content: NoticeContent;
}

/** Notices that go out as one message. */
export interface Gathered {
  readonly channel: Channel;
  readonly personId: Id | null;
  readonly unitId: Id | null;
  readonly digest: boolean;
  readonly ids: readonly Id[];
}

/**
 * Puts what is due into messages, one for each recipient and pace; each notice into exactly one of them, or among those passed:
 * of a turn that no longer stands nobody is told.
 */
export const gather = (
  due: readonly DueNotice[],
  standing: (subject: NoticeContent) => readonly TurnMark[],
): { messages: Gathered[]; passed: Id[] } => {
  const messages = new Map<string, Gathered>();
  const passed: Id[] = [];
  for (const { id, channel, personId, unitId, digest, content } of due) {
    const { turn } = content;
    if (turn && !standing(content).some((one) => isSame(one, turn))) {
      passed.push(id);
      continue;
    }
    const key = JSON.stringify([channel, personId, unitId, digest]);
    const ids = messages.get(key)?.ids ?? [];
    messages.set(key, { channel, personId, unitId, digest, ids: [...ids, id] });
  }
  return { messages: [...messages.values()], passed };
};
