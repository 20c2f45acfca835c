import { describe, it } from '@jest/globals';
import { AgreementTerminated } from '@gongjian/agreements/events';
import { cancel, give, schedule } from '@gongjian/kernel';
import { actorOf, proceedings } from '@gongjian/testing';
import * as events from '../events/index.js';
import {
  agreementId,
  college,
  course,
  coursePlan,
  evidence,
  projectId,
  proposed,
  running,
  survey,
  surveyPlan,
} from '../domain/project.fixtures.js';
import { followAgreement } from './follow-agreement.process.js';
import { remindMilestone } from './remind-milestone.process.js';

const by = { actor: actorOf({ unitId: college }), at: '2026-03-01T02:00:00.000Z', stream: `project-${projectId}` };
const reminders = (milestoneId: string, day: string) => [
  schedule('dueSoon', milestoneId, { day, businessDays: -5 }),
  schedule('late', milestoneId, { day, businessDays: 1 }),
];

describe('reminding of milestones', () => {
  const given = proceedings(remindMilestone, by);
  const submitted = events.MilestoneSubmitted({ projectId, milestoneId: survey, summary: '走访十二个社区。', evidence });
  const baseline = (number: number, milestones = [surveyPlan, coursePlan], removedMilestoneIds: string[] = []) =>
    events.BaselineFixed({ projectId, number, plannedEnd: '2026-12-31', milestones, removedMilestoneIds });

  it('begins with the baseline', () =>
    given(...proposed)
      .when(baseline(1))
      .then(...reminders(survey, surveyPlan.dueOn), ...reminders(course, coursePlan.dueOn)));
  it('moves with another plan, but for what was handed in or left out', () =>
    given(...running, submitted)
      .when(baseline(2, [surveyPlan, { ...coursePlan, milestoneId: projectId, dueOn: '2026-11-30' }], [course]))
      .then(cancel(course), ...reminders(projectId, '2026-11-30')));
  it('ends with handing in, and begins again with a return', () => {
    given(...running)
      .when(submitted)
      .then(cancel(survey));
    given(...running, submitted)
      .when(events.MilestoneReturned({ projectId, milestoneId: survey, reason: '缺少记录。' }))
      .then(...reminders(survey, surveyPlan.dueOn));
  });
  it('ends with the project', () =>
    given(...running)
      .when(events.ProjectCancelled({ projectId, reason: '终止。', openMilestoneIds: [survey, course] }))
      .then(cancel(survey), cancel(course)));
  it('gives the command to remind when the time has come', () =>
    given(...running)
      .fires('late', survey, { day: surveyPlan.dueOn })
      .then(
        give('project', { type: 'RemindMilestoneOwner', data: { projectId, milestoneId: survey, about: 'late', dueOn: surveyPlan.dueOn } }),
      ));
});

describe('following the agreement', () => {
  const given = proceedings(followAgreement, by);
  const terminated = AgreementTerminated({ agreementId, on: '2026-09-01' });
  const told = give('project', { type: 'RecordAgreementEnd', data: { projectId, agreementId, on: '2026-09-01' } });

  it('tells each project under it of its end', () =>
    given(...proposed)
      .when(terminated)
      .then(told));
  it('tells a project that was proposed before the end came', () => given(terminated).when(proposed[0]!).then(told));
});
