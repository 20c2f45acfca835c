import type { Right } from '../gql/graphql.js';
import { useSession } from '../session/session.js';
import { usePast } from '../time/use-as-of.js';

/** Whether the post acted in entitles to something; nothing can be done in the past. It draws buttons, the api decides. */
export const useMay = (): ((right: Right) => boolean) => {
  const { viewer } = useSession();
  const past = usePast();
  return (right) => !past && Boolean(viewer?.actingPost?.rights.includes(right));
};
