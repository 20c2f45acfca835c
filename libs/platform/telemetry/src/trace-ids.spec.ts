import { describe, expect, it } from '@jest/globals';
import { parseTraceparent, placeOf, traceOf } from './trace-ids.js';

const commandId = '0192F0A1-1b2c-7d3e-8f40-5a6b7c8d9e0f';

describe('the trace of a command', () => {
  it('is named by its id, the same wherever it is made', () => {
    expect(traceOf(commandId)).toBe('0192f0a11b2c7d3e8f405a6b7c8d9e0f');
    expect(placeOf(commandId, 'click')).toEqual({ traceId: '0192f0a11b2c7d3e8f405a6b7c8d9e0f', spanId: '8f405a6b7c8d9e0f' });
    expect(placeOf(commandId, 'append')).toEqual(placeOf(commandId.toLowerCase(), 'append'));
    expect(placeOf(commandId, 'append')!.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(placeOf(commandId, 'append')!.spanId).not.toBe(placeOf(commandId, 'click')!.spanId);
  });

  it('is none for what cannot name one', () => {
    expect(traceOf('00000000-0000-0000-0000-000000000000')).toBeUndefined();
    expect(placeOf('no id', 'append')).toBeUndefined();
  });

  it('is read from traceparent, and nothing from a malformed one', () => {
    const traceId = '0192f0a11b2c7d3e8f405a6b7c8d9e0f';
    expect(parseTraceparent(`00-${traceId}-8f405a6b7c8d9e0f-01`)).toEqual({ traceId, spanId: '8f405a6b7c8d9e0f', sampled: true });
    expect(parseTraceparent(`00-${traceId}-8f405a6b7c8d9e0f-00`)?.sampled).toBe(false);
    for (const wrong of [
      undefined,
      '',
      `00-${'0'.repeat(32)}-8f405a6b7c8d9e0f-01`,
      `00-${traceId}-${'0'.repeat(16)}-01`,
      `01-${traceId}-x-01`,
    ])
      expect(parseTraceparent(wrong)).toBeUndefined();
  });
});
