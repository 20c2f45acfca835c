import { describe, expect, it } from '@jest/globals';
import { type Id, platformActor } from '@gongjian/kernel';
import { actorOf, givenEventId, recorded, scenario, uuid } from '@gongjian/testing';
import * as events from '../events/index.js';
import type { ProjectCommand, ProjectFacts } from './project.commands.js';
import { project } from './project.decider.js';
import {
  agreementId,
  allAccepted,
  approved,
  college,
  course,
  coursePlan,
  evidence,
  planned,
  projectId,
  proposal,
  proposed,
  running,
  school,
  stranger,
  street,
  survey,
  surveyAccepted,
  surveyPlan,
  surveySubmitted,
} from './project.fixtures.js';

const content = {
  kind: 'coBuilding' as const,
  title: '共建协议',
  parties: [
    { unitId: school, name: '学校', role: '甲方' },
    { unitId: street, name: '街道', role: '乙方' },
  ],
  clauses: [{ clauseId: uuid(90), heading: '第一条', text: '共建。' }],
  areas: [],
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-12-31',
};
const inForce = { versions: {}, concluded: content };
const facts: ProjectFacts = { agreement: inForce, leadLineage: [college, school], unknownUnitIds: [] };
const now = '2026-05-10T02:00:00.000Z';
const as = (unitId: Id) => ({ actor: actorOf({ unitId }) });
const given = scenario(project, { now, actor: actorOf({ unitId: college }), facts });
const milestone = { projectId, milestoneId: survey };

/** The same past with two units that have to agree. */
const withTwoApprovers = ([, ...later]: readonly events.ProjectEvent[]) => [
  events.ProjectProposed({ ...proposal, agreementId, approverUnitIds: [street, school] }),
  ...later,
];

describe('proposing a project', () => {
  const propose = { type: 'ProposeProject', data: { ...proposal, agreementId } } as const;

  it('asks every other party of the agreement', () =>
    given()
      .when(propose)
      .then(...proposed));
  it('needs the agreement to be in force on that day', () => {
    given().when(propose, { effectiveOn: '2025-12-31' }).thenRefused('PROJECT_AGREEMENT_NOT_IN_FORCE');
    given()
      .when(propose, { facts: { ...facts, agreement: { ...inForce, endsOn: '2026-05-10' } } })
      .thenRefused('PROJECT_AGREEMENT_NOT_IN_FORCE');
  });
  it('tells a stranger to the agreement the same as where there is none', () => {
    given()
      .when(propose, { facts: { ...facts, agreement: undefined } })
      .thenRefused('PROJECT_AGREEMENT_UNKNOWN');
    given()
      .when(propose, { facts: { ...facts, leadLineage: [college] } })
      .thenRefused('PROJECT_AGREEMENT_UNKNOWN');
  });
  it('needs another party that approves', () =>
    given()
      .when(propose, { facts: { ...facts, agreement: { versions: {}, concluded: { ...content, parties: content.parties.slice(0, 1) } } } })
      .thenRefused('PROJECT_NO_APPROVER'));
  it('is for the own unit or one below it', () => given().when(propose, as(street)).thenRefused('PROJECT_LEAD_NOT_YOURS'));
  it('knows its units', () =>
    given()
      .when(propose, { facts: { ...facts, unknownUnitIds: [stranger] } })
      .thenRefused('PROJECT_UNIT_UNKNOWN'));
  it('names each unit once', () => {
    for (const cooperatingUnitIds of [[school, school], [college]])
      given()
        .when({ ...propose, data: { ...propose.data, cooperatingUnitIds } })
        .thenRefused('PROJECT_UNITS_REPEATED');
  });
  it('ends after it starts', () =>
    given()
      .when({ ...propose, data: { ...propose.data, plannedEnd: '2026-02-28' } })
      .thenRefused('PROJECT_DATES_WRONG'));
});

describe('approving a project', () => {
  const approve = { type: 'ApproveProject', data: { projectId } } as const;
  const twoApprovers = withTwoApprovers(proposed);

  it('is done by the last of the approvers', () => {
    given(...twoApprovers)
      .when(approve, as(street))
      .then(events.ProjectApprovalGiven({ projectId, unitId: street }));
    given(...twoApprovers, events.ProjectApprovalGiven({ projectId, unitId: school }))
      .when(approve, as(street))
      .then(events.ProjectApprovalGiven({ projectId, unitId: street }), events.ProjectApproved({ projectId }));
  });
  it('is done once by each', () => {
    given(...twoApprovers, events.ProjectApprovalGiven({ projectId, unitId: school }))
      .when(approve, as(school))
      .thenRefused('PROJECT_APPROVED_BY_UNIT');
    given(...approved)
      .when(approve, as(street))
      .thenRefused('PROJECT_NOT_PROPOSED');
  });
  it('is not for the lead unit', () =>
    given(...proposed)
      .when(approve)
      .thenRefused('NOT_ENTITLED'));
  it('does not show the project to a stranger', () =>
    given(...proposed)
      .when(approve, as(stranger))
      .thenRefused('NOT_FOUND'));
  it('may be denied, and the project handed in again', () => {
    const returned = events.ProjectReturned({ projectId, unitId: street, reason: '目标不够具体。' });
    given(...proposed)
      .when({ type: 'ReturnProject', data: { projectId, reason: '目标不够具体。' } }, as(street))
      .then(returned);
    const { leadUnitId: _, ...again } = proposal;
    given(...proposed, returned)
      .when({ type: 'ResubmitProject', data: again })
      .then(events.ProjectResubmitted({ ...proposal, approverUnitIds: [street] }));
    given(...proposed)
      .when({ type: 'ResubmitProject', data: again })
      .thenRefused('PROJECT_NOT_RETURNED');
  });
});

describe('planning', () => {
  const plan = (milestones: (typeof surveyPlan)[]): ProjectCommand => ({ type: 'PlanMilestones', data: { projectId, milestones } });
  const fix = { type: 'FixBaseline', data: { projectId } } as const;

  it('keeps to the units and days of the project', () => {
    given(...approved)
      .when(plan([surveyPlan, coursePlan]))
      .then(...planned.slice(-1));
    given(...approved)
      .when(plan([{ ...surveyPlan, ownerUnitId: stranger }]))
      .thenRefused('MILESTONE_UNIT_NOT_IN_PROJECT');
    given(...approved)
      .when(plan([{ ...surveyPlan, dueOn: '2027-01-01' }]))
      .thenRefused('MILESTONE_DATES_WRONG');
    given(...approved)
      .when(plan([surveyPlan, surveyPlan]))
      .thenRefused('MILESTONE_DUPLICATE');
    given(...approved)
      .when(plan([{ ...surveyPlan, cooperatingUnitIds: [surveyPlan.ownerUnitId] }]))
      .thenRefused('MILESTONE_UNITS_REPEATED');
  });
  it('waits for the approval', () =>
    given(...proposed)
      .when(plan([surveyPlan, coursePlan]))
      .thenRefused('PROJECT_NOT_APPROVED'));
  it('is fixed when the weights are whole', () => {
    given(...planned)
      .when(fix)
      .then(...running.slice(-1));
    given(...approved)
      .when(fix)
      .thenRefused('PROJECT_PLAN_EMPTY');
    given(...approved, events.MilestonesPlanned({ projectId, milestones: [surveyPlan] }))
      .when(fix)
      .thenRefused('PROJECT_WEIGHTS_NOT_100');
  });
});

describe('a milestone', () => {
  it('is begun and handed in by its owner', () => {
    given(...running)
      .when({ type: 'StartMilestone', data: milestone }, as(street))
      .then(events.MilestoneStarted(milestone));
    given(...running)
      .when({ type: 'StartMilestone', data: milestone })
      .thenRefused('NOT_ENTITLED');
    given(...running, events.MilestoneStarted(milestone))
      .when({ type: 'SubmitMilestone', data: { ...milestone, summary: '完成。', evidence } }, as(street))
      .then(events.MilestoneSubmitted({ ...milestone, summary: '完成。', evidence }));
  });
  it('is begun once, in a project that runs', () => {
    const start = { type: 'StartMilestone', data: milestone } as const;
    given(...planned)
      .when(start, as(street))
      .thenRefused('PROJECT_NOT_RUNNING');
    given(...surveySubmitted)
      .when(start, as(street))
      .thenRefused('MILESTONE_NOT_PLANNED');
  });
  it('is handed in after it was begun, and accepted after it was handed in', () => {
    given(...running)
      .when({ type: 'SubmitMilestone', data: { ...milestone, summary: '完成。', evidence } }, as(street))
      .thenRefused('MILESTONE_NOT_STARTED');
    given(...running)
      .when({ type: 'AcceptMilestone', data: milestone })
      .thenRefused('MILESTONE_NOT_SUBMITTED');
  });
  it('needs evidence', () =>
    given(...running, events.MilestoneStarted(milestone))
      .when({ type: 'SubmitMilestone', data: { ...milestone, summary: '完成。', evidence: [] } }, as(street))
      .thenRefused('MILESTONE_EVIDENCE_MISSING'));
  it('cannot be handed in before the day it was begun', () =>
    given(...running, events.MilestoneStarted(milestone))
      .when({ type: 'SubmitMilestone', data: { ...milestone, summary: '完成。', evidence } }, { ...as(street), effectiveOn: '2026-05-09' })
      .thenRefused('MILESTONE_DATE_TOO_EARLY'));
  it('is accepted by the lead unit, or by an approver where the lead unit owns it', () => {
    given(...surveySubmitted)
      .when({ type: 'AcceptMilestone', data: milestone })
      .then(events.MilestoneAccepted(milestone));
    const ofLead = { projectId, milestoneId: course };
    const submitted = [...running, events.MilestoneStarted(ofLead), events.MilestoneSubmitted({ ...ofLead, summary: '完成。', evidence })];
    given(...submitted)
      .when({ type: 'AcceptMilestone', data: ofLead })
      .thenRefused('NOT_ENTITLED');
    given(...submitted)
      .when({ type: 'AcceptMilestone', data: ofLead }, as(street))
      .then(events.MilestoneAccepted(ofLead));
  });
  it('comes back with a reason and is handed in again', () => {
    const returned = events.MilestoneReturned({ ...milestone, reason: '缺访谈。' });
    given(...surveySubmitted)
      .when({ type: 'ReturnMilestone', data: { ...milestone, reason: '缺访谈。' } })
      .then(returned);
    given(...surveySubmitted, returned)
      .when({ type: 'SubmitMilestone', data: { ...milestone, summary: '补齐。', evidence } }, as(street))
      .then(events.MilestoneSubmitted({ ...milestone, summary: '补齐。', evidence }));
  });
  it('is missing where the plan has none', () =>
    given(...running)
      .when({ type: 'StartMilestone', data: { projectId, milestoneId: stranger } })
      .thenRefused('MILESTONE_UNKNOWN'));
});

describe('nudging', () => {
  const nudge = { type: 'NudgeMilestone', data: milestone } as const;

  it('reaches the one whose turn it is, once a day', () => {
    const nudged = events.MilestoneNudged({ ...milestone, unitId: college });
    given(...running)
      .when(nudge)
      .then(nudged);
    given(...running, nudged)
      .when(nudge)
      .thenRefused('MILESTONE_NUDGED_TODAY');
    const [turn] = project.turns(given(...running, nudged).state()).filter(({ about }) => about?.id === survey);
    expect(turn).toMatchObject({ action: 'StartMilestone', unitId: street, nudgedAt: now });
  });
  it('is not for oneself, nor before the planned start', () => {
    given(...running)
      .when(nudge, as(street))
      .thenRefused('MILESTONE_IS_YOUR_TURN');
    given(...running)
      .when(nudge, { now: '2026-02-01T00:00:00.000Z' })
      .thenRefused('MILESTONE_WAITS_FOR_NOBODY');
  });
});

describe('re-planning', () => {
  const later = { ...coursePlan, dueOn: '2026-11-30' };
  const propose: Extract<ProjectCommand, { type: 'ProposeReplan' }> = {
    type: 'ProposeReplan',
    data: { projectId, reason: '党课延期。', milestones: [surveyPlan, later] },
  };
  const pending = events.ReplanProposed({ projectId, reason: '党课延期。', plannedEnd: '2026-12-31', milestones: [surveyPlan, later] });

  it('waits for the approvers and keeps the old baseline', () => {
    given(...surveyAccepted)
      .when(propose)
      .then(pending);
    const after = given(...surveyAccepted, pending)
      .when({ type: 'ApproveReplan', data: { projectId } }, as(street))
      .state();
    expect(after.baselines.map(({ number, milestones }) => [number, milestones[1]!.dueOn])).toEqual([
      [1, '2026-10-31'],
      [2, '2026-11-30'],
    ]);
    expect(after.milestones.map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['accepted', '2026-04-30'],
      ['planned', '2026-11-30'],
    ]);
    expect(after.pendingReplan).toBeUndefined();
  });
  it('is approved once by each, where it was proposed', () => {
    const approve = { type: 'ApproveReplan', data: { projectId } } as const;
    given(...running)
      .when(approve, as(street))
      .thenRefused('REPLAN_NOT_PENDING');
    given(...withTwoApprovers(surveyAccepted), pending, events.ReplanApprovalGiven({ projectId, unitId: school }))
      .when(approve, as(school))
      .thenRefused('REPLAN_APPROVED_BY_UNIT');
  });
  it('leaves what was handed in alone', () => {
    const changed = { ...surveyPlan, weight: 30 };
    const whole = { ...coursePlan, weight: 70 };
    given(...surveyAccepted)
      .when({ ...propose, data: { ...propose.data, milestones: [changed, whole] } })
      .thenRefused('REPLAN_CHANGES_DONE_MILESTONE');
    given(...surveyAccepted)
      .when({ ...propose, data: { ...propose.data, milestones: [{ ...coursePlan, weight: 100 }] } })
      .thenRefused('REPLAN_CHANGES_DONE_MILESTONE');
  });
  it('that changes what was handed in meanwhile is not approved', () => {
    const dropsCourse = events.ReplanProposed({
      projectId,
      reason: '并入调研。',
      plannedEnd: '2026-12-31',
      milestones: [{ ...surveyPlan, weight: 100 }],
    });
    given(...running, dropsCourse, ...surveySubmitted.slice(running.length))
      .when({ type: 'ApproveReplan', data: { projectId } }, as(street))
      .thenRefused('REPLAN_CHANGES_DONE_MILESTONE');
  });
  it('is proposed one at a time and may be rejected', () => {
    given(...surveyAccepted, pending)
      .when(propose)
      .thenRefused('REPLAN_PENDING');
    const after = given(...surveyAccepted, pending)
      .when({ type: 'RejectReplan', data: { projectId, reason: '理由不充分。' } }, as(street))
      .state();
    expect(after.pendingReplan).toBeUndefined();
    expect(after.milestones[1]!.dueOn).toBe('2026-10-31');
  });
});

describe('the end', () => {
  const submitted = events.ProjectSubmittedForAcceptance({ projectId, summary: '全部完成。', evidence: [] });

  it('is handed in when every milestone is accepted', () => {
    const submit: ProjectCommand = { type: 'SubmitForAcceptance', data: { projectId, summary: '全部完成。', evidence: [] } };
    given(...surveyAccepted)
      .when(submit)
      .thenRefused('PROJECT_MILESTONES_OPEN');
    given(...allAccepted)
      .when(submit)
      .then(submitted);
  });
  it('is accepted by the approvers, then closed by the lead unit', () => {
    const accepted = [events.ProjectAcceptanceGiven({ projectId, unitId: street }), events.ProjectAccepted({ projectId })];
    given(...allAccepted, submitted)
      .when({ type: 'AcceptProject', data: { projectId } }, as(street))
      .then(...accepted);
    given(...allAccepted, submitted)
      .when({ type: 'CloseProject', data: { projectId } })
      .thenRefused('PROJECT_NOT_ACCEPTED');
    given(...allAccepted, submitted, ...accepted)
      .when({ type: 'CloseProject', data: { projectId } })
      .then(events.ProjectClosed({ projectId }));
  });
  it('is accepted once by each, when it is handed in', () => {
    const accept = { type: 'AcceptProject', data: { projectId } } as const;
    given(...allAccepted)
      .when(accept, as(street))
      .thenRefused('PROJECT_NOT_UNDER_ACCEPTANCE');
    given(...withTwoApprovers(allAccepted), submitted, events.ProjectAcceptanceGiven({ projectId, unitId: street }))
      .when(accept, as(street))
      .thenRefused('PROJECT_ACCEPTED_BY_UNIT');
  });
  it('may be a cancellation that names what was open', () => {
    const cancel = { type: 'CancelProject', data: { projectId, reason: '协议终止。' } } as const;
    const cancelled = events.ProjectCancelled({ projectId, reason: '协议终止。', openMilestoneIds: [course] });
    given(...surveyAccepted)
      .when(cancel)
      .then(cancelled);
    given(...surveyAccepted, cancelled)
      .when(cancel)
      .thenRefused('PROJECT_OVER');
  });
});

describe('correcting an entry', () => {
  const corrects = givenEventId(running.length + 1);
  const correct = (days: object) =>
    ({ type: 'CorrectProject', data: { projectId, corrects, reason: '录错。', milestone: { milestoneId: survey, ...days } } }) as const;
  const on = (event: events.ProjectEvent, day: string) => recorded(event, { actor: actorOf({ unitId: street }), at: now, on: day });
  const history = [
    ...running,
    on(events.MilestoneStarted(milestone), '2026-03-02'),
    on(events.MilestoneSubmitted({ ...milestone, summary: '完成。', evidence }), '2026-05-10'),
  ];

  it('sets a day right', () =>
    expect(
      given(...history)
        .when(correct({ submittedOn: '2026-04-29' }))
        .state().milestones[0]!.submittedOn,
    ).toBe('2026-04-29'));
  it('names an entry of this project', () =>
    given(...history)
      .when({ type: 'CorrectProject', data: { projectId, corrects: uuid(1), reason: '录错。' } })
      .thenRefused('CORRECTED_ENTRY_UNKNOWN'));
  it('keeps the days in order', () => {
    given(...history)
      .when(correct({ submittedOn: '2026-03-01' }))
      .thenRefused('MILESTONE_DAYS_OUT_OF_ORDER');
    given(...history)
      .when(correct({ acceptedOn: '2026-05-10' }))
      .thenRefused('MILESTONE_STEP_NOT_REACHED');
  });
});

describe('what the platform does by itself', () => {
  const platform = { actor: platformActor };
  const remind = (about: 'dueSoon' | 'late', dueOn: string = surveyPlan.dueOn) =>
    ({ type: 'RemindMilestoneOwner', data: { ...milestone, about, dueOn } }) as const;
  const reminded = (about: 'dueSoon' | 'late') =>
    events.MilestoneOwnerReminded({ ...milestone, unitId: street, about, dueOn: surveyPlan.dueOn });
  const early = { ...platform, now: '2026-04-23T00:30:00.000Z' };

  it('reminds the owner before the due date and after it', () => {
    given(...running)
      .when(remind('dueSoon'), early)
      .then(reminded('dueSoon'));
    given(...running)
      .when(remind('late'), platform)
      .then(reminded('late'));
  });
  it('reminds once', () =>
    given(...running, reminded('late'))
      .when(remind('late'), platform)
      .then());
  it('reminds of nothing that has been overtaken', () => {
    given(...surveySubmitted)
      .when(remind('late'), platform)
      .then();
    given(...running)
      .when(remind('late', '2026-04-01'), platform)
      .then();
    given(...running)
      .when(remind('dueSoon'), platform)
      .then();
    given(...running)
      .when(remind('late'), early)
      .then();
    given(...planned)
      .when(remind('late'), platform)
      .then();
  });
  it('is no command that a person may give or is shown', () => {
    given(...running)
      .when(remind('late'))
      .thenRefused('NOT_ENTITLED');
    const names = given(...running)
      .actions({}, { kind: 'milestone', id: survey })
      .map(({ name }) => name);
    expect(names).toContain('NudgeMilestone');
    expect(names).not.toContain('RemindMilestoneOwner');
  });

  const end = { type: 'RecordAgreementEnd', data: { projectId, agreementId, on: '2026-05-01' } } as const;
  const ended = events.ProjectAgreementEnded({ projectId, agreementId, on: '2026-05-01' });
  const goOn = { type: 'ContinueProject', data: { projectId, reason: '双方另行约定。' } } as const;
  const turns = (...history: events.ProjectEvent[]) =>
    project.turns(given(...history).state()).filter(({ action }) => action === 'ContinueProject');

  it('records that the agreement ended, once, and asks the lead unit', () => {
    given(...running)
      .when(end, platform)
      .then(ended);
    given(...running, ended)
      .when(end, platform)
      .then();
    expect(turns(...running, ended)).toMatchObject([{ unitId: college, right: 'lead', dueOn: '2026-05-01' }]);
  });
  it('leaves a project that is over alone', () =>
    given(...running, events.ProjectCancelled({ projectId, reason: '终止。', openMilestoneIds: [] }))
      .when(end, platform)
      .then());
  it('is answered by going on, or by cancelling', () => {
    given(...running, ended)
      .when(goOn)
      .then(events.ProjectContinued({ projectId, reason: '双方另行约定。' }));
    expect(turns(...running, ended, events.ProjectContinued({ projectId, reason: '双方另行约定。' }))).toEqual([]);
    expect(turns(...running, ended, events.ProjectCancelled({ projectId, reason: '终止。', openMilestoneIds: [] }))).toEqual([]);
    given(...running)
      .when(goOn)
      .thenRefused('PROJECT_AGREEMENT_NOT_ENDED');
    given(...running, ended)
      .when(goOn, as(street))
      .thenRefused('NOT_ENTITLED');
  });
});
