import { describe, expect, it } from '@jest/globals';
import { actorOf, uuid } from '@gongjian/testing';
import { contentOf, rewordingOf } from './agreement.input.js';

const circumstances = { actor: actorOf({ unitId: uuid(1) }), commandId: uuid(2), clock: () => '2024-03-01T02:00:00.000Z' };
const whole = {
  kind: 'coBuilding' as const,
  title: '协议',
  parties: [{ unitId: uuid(1) }, { unitId: uuid(3), role: '乙方' }],
  clauses: [{ heading: '一', text: '甲' }],
  areas: [],
  effectiveFrom: '2024-04-01',
};

describe('what an input says of the text', () => {
  it('is the whole text where nothing needed is missing, so that an end left out is no end', () => {
    const { content, change } = rewordingOf(whole, circumstances);
    expect(change).toBeUndefined();
    expect(content).toMatchObject({ title: '协议', areas: [] });
    expect(content).not.toHaveProperty('effectiveTo');
  });

  it('is a change of what it names', () => {
    expect(rewordingOf({ title: '新题' }, circumstances)).toEqual({ change: { title: '新题' } });
  });

  it('is nothing where it names nothing', () => {
    expect(rewordingOf({}, circumstances)).toEqual({});
  });

  it('gives clauses without an id the same one whenever the command is sent again', () => {
    const [first, again, other] = [circumstances, circumstances, { ...circumstances, commandId: uuid(4) }].map(
      (context) => contentOf({ ...whole } as never, context).clauses[0]!.clauseId,
    );
    expect(first).toBe(again);
    expect(first).not.toBe(other);
  });
});
