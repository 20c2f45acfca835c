import { describe, expect, it } from '@jest/globals';
import { ProjectionEventSkipped, skipStream } from './skips.js';

describe('a skip', () => {
  // Stored for ever: what was written once reads like this.
  const stored = { projection: 'agreement_state', eventId: '00000000-0000-4000-8000-000000000001', reason: '旧版程序写入的错误数据' };

  it('reads as it was first stored', () => {
    expect([ProjectionEventSkipped.type, ProjectionEventSkipped.version]).toEqual(['ProjectionEventSkipped', 1]);
    expect(ProjectionEventSkipped.schema.parse(stored)).toEqual(stored);
  });

  it('is found again by the names of the read model and the event', () => {
    expect(skipStream(stored.projection, stored.eventId)).toBe(skipStream(stored.projection, stored.eventId));
    expect(skipStream('brand_state', stored.eventId)).not.toBe(skipStream(stored.projection, stored.eventId));
  });
});
