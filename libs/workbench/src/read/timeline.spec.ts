import { describe, expect, it } from '@jest/globals';
import { agreementsExamples } from '@gongjian/agreements/events';
import { brandsExamples } from '@gongjian/brands/events';
import { directoryExamples } from '@gongjian/directory/events';
import { fill } from '@gongjian/kernel';
import { projectsExamples } from '@gongjian/projects/events';
import { actorOf, history, rows, uuid } from '@gongjian/testing';
import { timeline } from './timeline.projection.js';
import { timelineDetails, timelineWords } from './timeline.texts.js';

const examples = Object.entries({ ...directoryExamples, ...agreementsExamples, ...projectsExamples, ...brandsExamples });
const by = { actor: actorOf({ unitId: uuid(1) }), at: '2026-01-01T16:00:00.000Z', stream: `project-${uuid(5)}` };

describe('the timeline', () => {
  it.each(examples)('has a row and whole words in both languages for %s', (type, data) => {
    const [event] = history([{ type, data }], by);
    expect(rows(timeline, by).given({ type, data }).row(event!.id)).toMatchObject({
      ...{ type, subject_kind: 'project', subject_id: uuid(5), effective_on: '2026-01-02', unit_id: uuid(1), revision: 0, position: 1 },
    });
    const { zh, en } = timelineWords[type]!;
    for (const words of [zh, en]) expect(fill(words, data as Record<string, string>)).not.toMatch(/\{|\}|undefined|\[object/);
    for (const { label, value } of timelineDetails[type]?.(data as never) ?? []) {
      const parts = typeof value === 'string' ? [value] : 'v' in value ? ['sealed'] : [value.zh, value.en];
      for (const part of [label.zh, label.en, ...parts]) {
        expect(part).toMatch(/^(?!undefined|\[object).+/);
      }
    }
  });
});
