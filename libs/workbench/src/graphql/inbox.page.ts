import type { Places } from '@gongjian/graphql';
import type { InboxItem } from '../read/inbox.reader.js';

/** The places of the inbox: those of its order itself. */
export const inboxPlaces: Places<InboxItem> = {
  list: 'inbox',
  placeOf: ({ place }) => place,
  compare: ({ place }, other) => (place < other ? -1 : Number(place > other)),
};
