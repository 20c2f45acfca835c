import { useQuery } from 'urql';
import { usePaused } from '../parts/use-paused.js';
import { useAsOf } from '../time/use-as-of.js';
import { SearchDocument } from './search.documents.js';

/** What fits the text, asked for after a short pause in typing; nothing before the first letter. */
export const useSearch = (text: string, first: number) => {
  const asOf = useAsOf();
  const wished = text.trim();
  const asked = usePaused(wished);
  const [{ data, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first, ...(asOf ? { asOf } : {}) },
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const fresh = asked === wished;
  return { asked, found: asked && wished ? data?.search : undefined, searching: wished !== '' && (!fresh || fetching) };
};
