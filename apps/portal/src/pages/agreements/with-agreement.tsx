import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLiveObject } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { ActionPage } from '../../parts/action-page.js';
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

/** The page of a form about the agreement, or why its command cannot be given. */
export const AgreementActionPage = ({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: (agreement: AgreementPartsFragment) => ReactNode;
}) => (
  <WithAgreement>
    {(agreement) => (
      <ActionPage name={name} of={agreement} path={`/agreements/${agreement.id}`} title={title}>
        {children(agreement)}
      </ActionPage>
    )}
  </WithAgreement>
);
