import { EventStore } from '@gongjian/event-store';
import { type Moment, Reads, type RequestContext } from '@gongjian/graphql';
import type { Id } from '@gongjian/kernel';
import { Rows } from '@gongjian/read-models';
import type { RawEvent } from '@gongjian/transparency';
import { Injectable } from '@nestjs/common';
import { timeline } from '../read/timeline.projection.js';

/** Events as they are stored, for those who may have all that they say. */
@Injectable()
export class ProvableEvents {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly store: EventStore,
  ) {}

  /**
   * The event, or null. It is not enough to see its object now: what a unit wrote before it let others see the object, such
   * as the drafts of an agreement, stays its own, so the object must have been visible right after the event as well.
   */
  async find(eventId: Id, context: RequestContext): Promise<RawEvent | null> {
    const row = await this.reads.find(timeline, eventId, context, undefined);
    if (!row || !(await this.rows.visible(row.subject_id, context.viewer, { position: BigInt(row.position) }))) return null;
    const stream = `${row.subject_kind}-${row.subject_id}`;
    for await (const event of this.store.read(stream, { fromRevision: row.revision, maxCount: 1, asStored: true })) {
      if (event.id === eventId) return event;
    }
    return null;
  }

  /** The events of an object that name a content, oldest first. */
  async naming(stream: string, contentHash: string, types: readonly string[], at: Moment): Promise<RawEvent[]> {
    const found: RawEvent[] = [];
    for await (const event of this.store.read(stream, { asStored: true })) {
      if (at && event.position > at.position) break;
      if (types.includes(event.type) && (event.data as Record<string, unknown>)['contentHash'] === contentHash) found.push(event);
    }
    return found;
  }
}
