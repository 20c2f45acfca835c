import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../gql/index.js';
import { usePast } from '../time/use-as-of.js';
import { seen } from './read-your-writes.js';

const ObjectChanged = graphql(`
  subscription ObjectChanged($id: ID!, $from: Position) {
    objectChanged(id: $id, from: $from) {
      id
      position
    }
  }
`);

const InboxChanged = graphql(`
  subscription InboxChanged($from: Position) {
    inboxChanged(from: $from) {
      position
      count
    }
  }
`);

const useOnEach = (position: string | undefined, reload: () => void): void => {
  const latest = useRef(reload);
  latest.current = reload;
  useEffect(() => {
    if (!position) return;
    seen(position);
    latest.current();
  }, [position]);
};

/** Asks again whenever anybody changes the object; a past date stays as it was. */
export const useLiveObject = (id: string | undefined, reload: () => void): void => {
  const past = usePast();
  const [{ data }] = useSubscription({ query: ObjectChanged, variables: { id: id ?? '' }, pause: !id || past });
  useOnEach(data?.objectChanged.position, reload);
};

/** Asks again whenever something enters or leaves the inbox of the unit acted for. */
export const useLiveInbox = (reload: () => void): void => {
  const past = usePast();
  const [{ data }] = useSubscription({ query: InboxChanged, variables: {}, pause: past });
  useOnEach(data?.inboxChanged.position, reload);
};
