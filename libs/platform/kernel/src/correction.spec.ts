import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correctedBy, correctedIn } from './correction.js';
import type { RecordedEvent } from './event.js';

const entry = (type: string, index: number): RecordedEvent => ({
  ...{ id: `e${index}`, stream: 'lamp-1', revision: index, position: BigInt(index), type, data: {} },
  metadata: { unitId: `unit of ${index}` } as RecordedEvent['metadata'],
});
const entries = fc.array(fc.constantFrom('LampHung', 'BulbLit', 'LampTaken'), { minLength: 1 }).map((types) => types.map(entry));

describe('the entry that a correction names', () => {
  it('is the one under that id, and the last of its type where none of the type follows', () =>
    fc.assert(
      fc.property(entries, fc.nat(), (all, any) => {
        const at = any % all.length;
        const { type, metadata } = all[at]!;
        const isLast = !all.slice(at + 1).some((later) => later.type === type);
        expect(correctedIn(all, `e${at}`)).toEqual({ type, unitId: metadata.unitId, isLast, history: all });
      }),
    ));

  it('is none where the stream has no such entry, or the data names none', () => {
    const all = [entry('LampHung', 0)];
    expect(correctedIn(all, 'e1')).toBeUndefined();
    expect(correctedIn(all, correctedBy({ lampId: 'e0' }))).toBeUndefined();
    expect(correctedIn(all, correctedBy({ corrects: 'e0' }))).toMatchObject({ type: 'LampHung' });
  });
});
