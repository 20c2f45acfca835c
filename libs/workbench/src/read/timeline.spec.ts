import { describe, expect, it } from '@jest/globals';
import { agreementsExamples } from '@gongjian/agreements/events';
import { brandsExamples } from '@gongjian/brands/events';
import { directoryExamples } from '@gongjian/directory/events';
import { fill, fillChinese } from '@gongjian/kernel';
import { projectsExamples } from '@gongjian/projects/events';
import { actorOf, history, rows, uuid } from '@gongjian/testing';
import { timeline } from './timeline.projection.js';
import { timelineDetails, timelineWords } from './timeline.texts.js';

const examples = Object.entries({ ...directoryExamples, ...agreementsExamples, ...projectsExamples, ...brandsExamples });
const by = { actor: actorOf({ unitId: uuid(1) }), at: '2026-01-01T16:00:00.000Z', stream: `project-${uuid(5)}` };

/** What does not stand in a Chinese sentence: days as machines write them, and the punctuation of other languages. */
const rawInChinese = /\d{4}-\d{2}-\d{2}|[(),;]/;

describe('the timeline', () => {
  it.each(examples)('has a row and whole words in both languages for %s', (type, data) => {
    const [event] = history([{ type, data }], by);
    expect(rows(timeline, by).given({ type, data }).row(event!.id)).toMatchObject({
      ...{ type, subject_kind: 'project', subject_id: uuid(5), effective_on: '2026-01-02', unit_id: uuid(1), revision: 0, position: 1 },
    });
    const { zh, en } = timelineWords[type]!;
    const params = data as Record<string, string>;
    for (const words of [fillChinese(zh, params), fill(en, params)]) expect(words).not.toMatch(/\{|\}|undefined|\[object/);
    expect(fillChinese(zh, params)).not.toMatch(rawInChinese);
    for (const { label, value } of timelineDetails[type]?.(data as never) ?? []) {
      const parts = typeof value === 'string' ? [value] : 'v' in value ? ['sealed'] : [value.zh, value.en];
      for (const part of [label.zh, label.en, ...parts]) {
        expect(part).toMatch(/^(?!undefined|\[object).+/);
      }
      expect(parts[0]).not.toMatch(rawInChinese);
    }
  });
});
