import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLiveObject } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { QueryView } from '../../parts/query-view.js';
import { MissingObject } from '../failed/failed-page.js';
import { AgreementQuery } from './agreement.documents.js';

/** The agreement that the address names, followed live; what may not be seen is missing. */
export const WithAgreement = ({ children }: { children: (agreement: AgreementPartsFragment) => ReactNode }) => {
  const { id = '' } = useParams();
  const query = usePageQuery(AgreementQuery, { id });
  useLiveObject(id, query.reload);
  return <QueryView query={query}>{({ agreement }) => (agreement ? children(agreement) : <MissingObject />)}</QueryView>;
};
