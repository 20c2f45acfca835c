import { ErrorBox, SkeletonObject } from '@gongjian/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../client/refusal-of.js';
import type { PageData } from '../client/use-page-query.js';

/** A page's data, or what stands in its place: the shape of what is coming, or why it could not be read. */
export const QueryView = <Data,>({
  query,
  skeleton = <SkeletonObject />,
  children,
}: {
  query: PageData<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) => {
  const { t } = useTranslation('ui');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorBox refusal={refusalOf(query.error, t)} onRetry={query.reload} />;
  return <>{skeleton}</>;
};
