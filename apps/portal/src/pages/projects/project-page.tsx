import { ActionBar, ObjectHead, useAddress, useGo } from '@gongjian/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { ProjectPartsFragment } from '../../gql/graphql.js';
import { ChangesBand } from '../../parts/changes-band.js';
import { ObjectTimeline, type TimelineEntryOfPage } from '../../parts/object-timeline.js';
import { PageTabs } from '../../parts/page-tabs.js';
import { EvidenceTab } from './evidence-tab.js';
import { CorrectDialog } from './forms/correct-dialog.js';
import { MilestoneDialog, ProjectDialog } from './forms/project-dialogs.js';
import { MilestoneDrawer } from './milestone-drawer.js';
import { OverviewTab } from './overview/overview-tab.js';
import { GanttTab } from './plan/gantt-tab.js';
import { MilestoneBoard } from './plan/milestone-board.js';
import { UnitMatrix } from './plan/unit-matrix.js';
import { ProjectLight, ProjectStatus } from './statuses.js';
import { WithProject } from './with-project.js';

/** The commands in the order of their weight; corrections stand at their entries. */
const order = [
  'ContinueProject',
  'ApproveProject',
  'ResubmitProject',
  'FixBaseline',
  'PlanMilestones',
  'ApproveReplan',
  'SubmitForAcceptance',
  'AcceptProject',
  'CloseProject',
  'RejectReplan',
  'ReturnProject',
  'ReturnAcceptance',
  'ProposeReplan',
  'CancelProject',
] as const;
/** Those that end it. */
const quiet = ['CancelProject'];

/** Commands with a page of their own. */
const pages: Readonly<Record<string, string>> = { PlanMilestones: 'plan', ProposeReplan: 'replan', ResubmitProject: 'resubmit' };

const allowed = (actions: readonly { readonly name: string; readonly allowed: boolean }[], name: string): boolean =>
  actions.some((action) => action.name === name && action.allowed);

const Loaded = ({ project }: { project: ProjectPartsFragment }) => {
  const { t } = useTranslation(['projects', 'terms', 'common']);
  const address = useAddress();
  const go = useGo();
  const [correcting, setCorrecting] = useState<TimelineEntryOfPage>();
  const command = address.get('do');
  const milestone = project.milestones.find(({ id }) => id === address.get('milestone'));
  const openMilestone = (id: string) => address.set({ milestone: id, do: null }, { push: true });
  const take = (name: string) => (pages[name] ? go(`/projects/${project.id}/${pages[name]}`) : address.set({ do: name, milestone: null }));
  const done = () => address.set({ do: null });
  if (command && pages[command]) return <Navigate to={`/projects/${project.id}/${pages[command]}`} replace />;
  return (
    <>
      <ObjectHead
        kind={t('one')}
        title={project.title}
        status={
          <>
            <ProjectStatus phase={project.phase} />
            {project.phase === 'RUNNING' && <ProjectLight light={project.light} />}
          </>
        }
        facts={
          <span>
            {t('leadUnit')} {project.leadUnit?.name}
          </span>
        }
        steps={project.lifeCycle}
        stepLabel={(key) => t(`step.${key as 'proposed'}`)}
        actions={
          <ActionBar
            actions={project.availableActions}
            labels={Object.fromEntries(order.map((name) => [name, t(`terms:action.${name}`)]))}
            order={order}
            quiet={quiet}
            onTake={take}
          />
        }
      />
      <ChangesBand subjectId={project.id} revision={project.revision} />
      <PageTabs
        items={[
          { key: 'overview', label: t('common:overview'), children: <OverviewTab project={project} onOpen={openMilestone} /> },
          { key: 'plan', label: t('tabs.gantt'), children: <GanttTab project={project} onOpen={openMilestone} /> },
          { key: 'board', label: t('tabs.board'), children: <MilestoneBoard milestones={project.milestones} onOpen={openMilestone} /> },
          { key: 'matrix', label: t('tabs.matrix'), children: <UnitMatrix project={project} onOpen={openMilestone} /> },
          {
            key: 'timeline',
            label: t('common:timeline'),
            children: (
              <ObjectTimeline
                subjectId={project.id}
                onCorrect={allowed(project.availableActions, 'CorrectProject') ? setCorrecting : undefined}
              />
            ),
          },
          { key: 'evidence', label: t('tabs.evidence'), children: <EvidenceTab project={project} /> },
        ]}
      />
      {milestone && (
        <MilestoneDrawer
          milestone={milestone}
          onTake={(name) => address.set({ do: name })}
          onClose={() => address.set({ milestone: null, do: null })}
        />
      )}
      {milestone && command && allowed(milestone.availableActions, command) && (
        <MilestoneDialog command={command} project={project} milestone={milestone} onClose={done} />
      )}
      {!milestone && command && allowed(project.availableActions, command) && (
        <ProjectDialog command={command} project={project} onClose={done} />
      )}
      {correcting && <CorrectDialog project={project} entry={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
};

/** One project with all there is to know and to do; follows what others do. */
export const ProjectPage = () => <WithProject>{(project) => <Loaded project={project} />}</WithProject>;
