import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useAsOf } from '../time/use-as-of.js';
import { SearchDocument } from './search.documents.js';

const pause = 180;

/** What fits the text, asked for after a short pause in typing; nothing before the first letter. */
export const useSearch = (text: string, first: number) => {
  const asOf = useAsOf();
  const [asked, setAsked] = useState('');
  const wished = text.trim();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wished), pause);
    return () => clearTimeout(timer);
  }, [wished]);
  const [{ data, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first, ...(asOf ? { asOf } : {}) },
    pause: !asked,
    requestPolicy: 'network-only',
  });
  const fresh = asked === wished;
  return { asked, found: asked && wished ? data?.search : undefined, searching: wished !== '' && (!fresh || fetching) };
};
