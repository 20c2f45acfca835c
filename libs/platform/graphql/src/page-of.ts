import { Refusal } from '@gongjian/kernel';
import { type Page, readModelRefusals } from '@gongjian/read-models';
import { graphqlRefusals } from './graphql.refusals.js';
import type { PageArgs } from './inputs.js';

const pageSize = 20;

/** How a list that is known as a whole names its places. */
export interface Places<Item> {
  /** The name of the list, so that no other takes its cursors. */
  readonly list: string;
  readonly placeOf: (item: Item) => string;
  /** Negative where the item stands before the place, positive where behind it. */
  readonly compare: (item: Item, place: string) => number;
}

const cursorOf = (list: string, place: string): string => Buffer.from(`${list} ${place}`).toString('base64url');

const placeNamed = (list: string, cursor: string, field: string): string => {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(`${list} `)) throw new Refusal(readModelRefusals.CURSOR_INVALID, { field });
  return text.slice(list.length + 1);
};

/** A page of a list that is known as a whole, in its order. A cursor names a place, so it holds when the item it was given for is gone. */
export const pageOf = <Item>(
  items: readonly Item[],
  { first, after, last, before }: Pick<PageArgs, 'first' | 'after' | 'last' | 'before'>,
  { list, placeOf, compare }: Places<Item>,
  totalCount = items.length,
): Page<Item> => {
  if (first !== undefined && last !== undefined) throw new Refusal(graphqlRefusals.PAGE_INVALID, { field: 'last' });
  const low = after === undefined ? undefined : placeNamed(list, after, 'after');
  const high = before === undefined ? undefined : placeNamed(list, before, 'before');
  const within = items.filter((item) => (low === undefined || compare(item, low) > 0) && (high === undefined || compare(item, high) < 0));
  const rows = last === undefined ? within.slice(0, first ?? pageSize) : last === 0 ? [] : within.slice(-last);
  const more = within.length > rows.length;
  return {
    rows,
    cursors: rows.map((item) => cursorOf(list, placeOf(item))),
    totalCount,
    hasNextPage: last === undefined ? more : before !== undefined,
    hasPreviousPage: last === undefined ? after !== undefined : more,
  };
};
