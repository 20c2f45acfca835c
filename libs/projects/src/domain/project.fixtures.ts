import type { MilestonePlan, ProjectEvent } from '../events/index.js';
import * as events from '../events/index.js';

const id = (tail: number): string => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;

/** The units, plans and histories that the specifications of projects speak of. */
export const college = id(1);
export const school = id(2);
export const street = id(3);
export const stranger = id(4);
export const projectId = id(10);
export const agreementId = id(11);
export const survey = id(21);
export const course = id(22);

export const surveyPlan: MilestonePlan = {
  milestoneId: survey,
  title: '现状调研',
  deliverable: '调研报告',
  ownerUnitId: street,
  cooperatingUnitIds: [college],
  weight: 40,
  plannedStart: '2026-03-01',
  dueOn: '2026-04-30',
};
export const coursePlan: MilestonePlan = {
  milestoneId: course,
  title: '联合党课',
  deliverable: '党课十场',
  ownerUnitId: college,
  cooperatingUnitIds: [],
  weight: 60,
  plannedStart: '2026-05-01',
  dueOn: '2026-10-31',
};
export const proposal = {
  projectId,
  title: '红色品牌校地共建',
  goal: '建成三个品牌。',
  leadUnitId: college,
  cooperatingUnitIds: [school],
  plannedStart: '2026-03-01',
  plannedEnd: '2026-12-31',
};
export const evidence = [{ fileId: id(31), name: '报告.pdf', mediaType: 'application/pdf', bytes: 1000, sha256: 'ab'.repeat(32) }];

/** A project as proposed, approved, and running on its first baseline. */
export const proposed: ProjectEvent[] = [events.ProjectProposed({ ...proposal, agreementId, approverUnitIds: [street] })];
export const approved: ProjectEvent[] = [
  ...proposed,
  events.ProjectApprovalGiven({ projectId, unitId: street }),
  events.ProjectApproved({ projectId }),
];
export const planned: ProjectEvent[] = [...approved, events.MilestonesPlanned({ projectId, milestones: [surveyPlan, coursePlan] })];
export const running: ProjectEvent[] = [
  ...planned,
  events.BaselineFixed({
    projectId,
    number: 1,
    plannedEnd: '2026-12-31',
    milestones: [surveyPlan, coursePlan],
    removedMilestoneIds: [],
  }),
];
export const surveySubmitted: ProjectEvent[] = [
  ...running,
  events.MilestoneStarted({ projectId, milestoneId: survey }),
  events.MilestoneSubmitted({ projectId, milestoneId: survey, summary: '走访十二个社区。', evidence }),
];
export const surveyAccepted: ProjectEvent[] = [...surveySubmitted, events.MilestoneAccepted({ projectId, milestoneId: survey })];
export const allAccepted: ProjectEvent[] = [
  ...surveyAccepted,
  events.MilestoneStarted({ projectId, milestoneId: course }),
  events.MilestoneSubmitted({ projectId, milestoneId: course, summary: '十场党课。', evidence }),
  events.MilestoneAccepted({ projectId, milestoneId: course }),
];
