import type { ProjectEvent } from './events.js';

const id = (number: number): string => `0192f0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [projectId, agreementId, college, street, school, eventId] = [id(1), id(2), id(3), id(4), id(5), id(6)] as const;
const [survey, course] = [id(11), id(12)] as const;

const proposal = {
  projectId,
  title: '红色品牌校地共建',
  goal: '三年内建成三个校地共建品牌。',
  leadUnitId: college,
  cooperatingUnitIds: [school],
  approverUnitIds: [street],
  plannedStart: '2026-03-01',
  plannedEnd: '2026-12-31',
};
const milestones = [
  {
    milestoneId: survey,
    title: '现状调研',
    deliverable: '调研报告一份',
    ownerUnitId: college,
    cooperatingUnitIds: [street],
    weight: 40,
    plannedStart: '2026-03-01',
    dueOn: '2026-05-31',
  },
  {
    milestoneId: course,
    title: '联合党课',
    deliverable: '党课十场',
    ownerUnitId: street,
    cooperatingUnitIds: [],
    weight: 60,
    plannedStart: '2026-06-01',
    dueOn: '2026-11-30',
  },
];
const file = { fileId: id(21), name: '调研报告.pdf', mediaType: 'application/pdf', bytes: 48_213, sha256: 'ab'.repeat(32) };

/** One example of each event, with every field it can have. */
export const examples: { readonly [Type in ProjectEvent['type']]: Extract<ProjectEvent, { type: Type }>['data'] } = {
  ProjectProposed: { ...proposal, agreementId },
  ProjectResubmitted: proposal,
  ProjectApprovalGiven: { projectId, unitId: street, opinion: '同意立项。' },
  ProjectApproved: { projectId },
  ProjectReturned: { projectId, unitId: street, reason: '目标不够具体。' },
  MilestonesPlanned: { projectId, milestones },
  BaselineFixed: { projectId, number: 1, plannedEnd: '2026-12-31', milestones, removedMilestoneIds: [id(13)], reason: '增加一场党课。' },
  MilestoneStarted: { projectId, milestoneId: survey },
  MilestoneSubmitted: { projectId, milestoneId: survey, summary: '走访十二个社区。', evidence: [file] },
  MilestoneAccepted: { projectId, milestoneId: survey, opinion: '材料齐全。' },
  MilestoneReturned: { projectId, milestoneId: survey, reason: '缺少访谈记录。' },
  MilestoneNudged: { projectId, milestoneId: survey, unitId: street, message: '请于本周内提交。' },
  MilestoneOwnerReminded: { projectId, milestoneId: survey, unitId: college, about: 'dueSoon', dueOn: '2026-05-31' },
  ReplanProposed: { projectId, reason: '增加一场党课。', plannedEnd: '2026-12-31', milestones },
  ReplanApprovalGiven: { projectId, unitId: street, opinion: '同意。' },
  ReplanRejected: { projectId, unitId: street, reason: '理由不充分。' },
  ProjectSubmittedForAcceptance: { projectId, summary: '全部里程碑已验收。', evidence: [file] },
  ProjectAcceptanceGiven: { projectId, unitId: street, opinion: '同意验收。' },
  ProjectAccepted: { projectId },
  ProjectAcceptanceReturned: { projectId, unitId: street, reason: '缺少总结报告。' },
  ProjectClosed: { projectId, summary: '成果转入常态化工作。' },
  ProjectCancelled: { projectId, reason: '协议终止。', openMilestoneIds: [course] },
  ProjectAgreementEnded: { projectId, agreementId, on: '2026-09-01' },
  ProjectContinued: { projectId, reason: '双方已另行约定，由牵头单位继续完成。' },
  ProjectEntryCorrected: {
    projectId,
    corrects: eventId,
    reason: '日期录错。',
    title: '红色品牌校地共建（2026）',
    goal: '三年内建成四个校地共建品牌。',
    plannedStart: '2026-02-20',
    milestone: {
      milestoneId: survey,
      title: '现状调研',
      deliverable: '调研报告一份',
      summary: '走访十三个社区。',
      startedOn: '2026-03-02',
      submittedOn: '2026-05-20',
      acceptedOn: '2026-05-25',
    },
  },
};
