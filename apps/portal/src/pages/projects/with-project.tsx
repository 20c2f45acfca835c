import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLiveObject } from '../../client/use-live.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { ProjectPartsFragment } from '../../gql/graphql.js';
import { ActionPage } from '../../parts/action-page.js';
import { QueryView } from '../../parts/query-view.js';
import { MissingObject } from '../failed/failed-page.js';
import { ProjectQuery } from './project.documents.js';

/** The project that the address names, followed live; what may not be seen is missing. */
export const WithProject = ({ children }: { children: (project: ProjectPartsFragment) => ReactNode }) => {
  const { id = '' } = useParams();
  const query = usePageQuery(ProjectQuery, { id });
  useLiveObject(id, query.reload);
  return <QueryView query={query}>{({ project }) => (project ? children(project) : <MissingObject />)}</QueryView>;
};

/** The page of a form about the project, or why its command cannot be given. */
export const ProjectActionPage = ({
  name,
  title,
  children,
}: {
  name: string;
  title: string;
  children: (project: ProjectPartsFragment) => ReactNode;
}) => (
  <WithProject>
    {(project) => (
      <ActionPage name={name} of={project} path={`/projects/${project.id}`} title={title}>
        {children(project)}
      </ActionPage>
    )}
  </WithProject>
);
