import { type PageArgs, graphqlRefusals } from '@gongjian/graphql';
import { Refusal } from '@gongjian/kernel';
import type { Page } from '@gongjian/read-models';
import type { InboxItem } from '../read/inbox.reader.js';

const pageSize = 20;
const cursorOf = ({ place }: InboxItem): string => Buffer.from(place).toString('base64url');
const placeOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

/** A page of the inbox. A cursor names a place in the order, so it holds when the item it was given for is done. */
export const pageOf = (items: readonly InboxItem[], total: number, { first, after, last, before }: PageArgs): Page<InboxItem> => {
  if (first !== undefined && last !== undefined) throw new Refusal(graphqlRefusals.PAGE_INVALID, { field: 'last' });
  const within = items.filter(
    ({ place }) => (after === undefined || place > placeOf(after)) && (before === undefined || place < placeOf(before)),
  );
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
