import { type PageArgs, graphqlRefusals } from '@gongjian/graphql';
import { Refusal, present } from '@gongjian/kernel';
import { type Page, readModelRefusals } from '@gongjian/read-models';
import type { InboxItem } from '../read/inbox.reader.js';

const pageSize = 20;
const ofInbox = /^inbox (\d{4}-\d\d-\d\d .+)$/;
const cursorOf = ({ place }: InboxItem): string => Buffer.from(`inbox ${place}`).toString('base64url');
const placeOf = (cursor: string, field: string): string =>
  present(ofInbox.exec(Buffer.from(cursor, 'base64url').toString())?.[1], readModelRefusals.CURSOR_INVALID, { field });

/** A page of the inbox. A cursor names a place in the order, so it holds when the item it was given for is done. */
export const pageOf = (items: readonly InboxItem[], total: number, { first, after, last, before }: PageArgs): Page<InboxItem> => {
  if (first !== undefined && last !== undefined) throw new Refusal(graphqlRefusals.PAGE_INVALID, { field: 'last' });
  const [low, high] = [after && placeOf(after, 'after'), before && placeOf(before, 'before')];
  const within = items.filter(({ place }) => (low === undefined || place > low) && (high === undefined || place < high));
  const rows = last === undefined ? within.slice(0, first ?? pageSize) : last === 0 ? [] : within.slice(-last);
  const more = within.length > rows.length;
  return {
    rows,
    cursors: rows.map(cursorOf),
    totalCount: total,
    hasNextPage: last === undefined ? more : before !== undefined,
    hasPreviousPage: last === undefined ? after !== undefined : more,
  };
};
