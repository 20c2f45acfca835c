import { PageHead, useAddress, useGo } from '@gongjian/ui';
import { useRefusal } from '@gongjian/ui/forms';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../client/use-command.js';
import { usePageQuery } from '../../client/use-page-query.js';
import type { ProjectPartsFragment } from '../../gql/graphql.js';
import { RightPage } from '../../parts/action-page.js';
import { QueryView } from '../../parts/query-view.js';
import { useKept } from '../../parts/use-kept.js';
import { useViewer } from '../../session/session.js';
import { ProposalForm } from './forms/proposal-form.js';
import { type ProposalDraft, proposalInput } from './forms/proposal.js';
import { ProposeProject, ResubmitProject } from './project.commands.js';
import { AgreementsInForceQuery } from './project.documents.js';
import { ProjectActionPage } from './with-project.js';

const Propose = () => {
  const { t } = useTranslation('projects');
  const go = useGo();
  const own = useViewer().actingPost?.unit;
  const named = useAddress().get('agreement') ?? null;
  const first: ProposalDraft = {
    agreementId: named,
    title: '',
    goal: '',
    leadUnitId: own?.id ?? null,
    cooperatingUnitIds: [],
    plannedStart: null,
    plannedEnd: null,
  };
  const kept = useKept(`project.new${named ? `.${named}` : ''}`, first);
  const { run, pending } = useCommand(ProposeProject);
  const refused = useRefusal();
  const inForce = usePageQuery(AgreementsInForceQuery, { first: 100 });
  const submit = async () => {
    const { agreementId, leadUnitId } = kept.value;
    const ended = await run({ ...proposalInput(kept.value), agreementId: agreementId ?? '', leadUnitId });
    refused.tell(ended.refusal);
    if (ended.refusal || !ended.payload?.project) return;
    kept.forget();
    go(`/projects/${ended.payload.project.id}`);
  };
  return (
    <>
      <PageHead title={t('form.proposeTitle')} note={t('form.proposeHelp')} />
      <QueryView query={inForce}>
        {({ agreements }) => (
          <ProposalForm
            draft={kept.value}
            onChange={kept.set}
            agreements={agreements.nodes.filter(({ standing }) => standing === 'IN_FORCE' || standing === 'ENDING')}
            own={own}
            pending={pending}
            refused={refused}
            onDiscard={kept.changed ? () => kept.forget(first) : undefined}
            onSubmit={() => void submit()}
          />
        )}
      </QueryView>
    </>
  );
};

/** Proposes a project under an agreement in force. */
export const ProposeProjectPage = () => {
  const { t } = useTranslation('projects');
  return (
    <RightPage right="LEAD" title={t('form.proposeTitle')}>
      <Propose />
    </RightPage>
  );
};

const Resubmit = ({ project }: { project: ProjectPartsFragment }) => {
  const { t } = useTranslation(['projects', 'ui']);
  const go = useGo();
  const { run, pending } = useCommand(ResubmitProject);
  const refused = useRefusal();
  const first: ProposalDraft = {
    agreementId: project.agreement?.id ?? null,
    title: project.title,
    goal: project.goal,
    leadUnitId: project.leadUnit?.id ?? null,
    cooperatingUnitIds: project.cooperatingUnits.map(({ id }) => id),
    plannedStart: project.plannedStart,
    plannedEnd: project.plannedEnd,
  };
  const kept = useKept(`project.resubmit.${project.id}`, first);
  const submit = async () => {
    const ended = await run({ projectId: project.id, ...proposalInput(kept.value) });
    refused.tell(ended.refusal);
    if (ended.refusal) return;
    kept.forget();
    go(`/projects/${project.id}`);
  };
  const last = project.returns.at(-1);
  return (
    <>
      <PageHead title={t('form.resubmitTitle')} note={last && t('ui:labelled', { label: last.by?.name, value: last.reason })} />
      <ProposalForm
        draft={kept.value}
        onChange={kept.set}
        known={project.cooperatingUnits}
        pending={pending}
        refused={refused}
        onDiscard={kept.changed ? () => kept.forget(first) : undefined}
        onSubmit={() => void submit()}
      />
    </>
  );
};

/** Hands a returned project in again, changed as the approvers asked. */
export const ResubmitProjectPage = () => {
  const { t } = useTranslation('projects');
  return (
    <ProjectActionPage name="ResubmitProject" title={t('form.resubmitTitle')}>
      {(project) => <Resubmit project={project} />}
    </ProjectActionPage>
  );
};
