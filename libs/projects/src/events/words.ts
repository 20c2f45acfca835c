import { type Detail, type EventWords, type Words, dayWords, listWords } from '@gongjian/directory/events';
import { chineseDay, englishDay } from '@gongjian/kernel';
import type { ProjectEvent } from './events.js';

/** What each event says on a timeline; `{field}` is filled from its data. Unit, person and time are added by the timeline. */
export const words: { readonly [Type in ProjectEvent['type']]: EventWords } = {
  ProjectProposed: { zh: '提出了项目“{title}”', en: 'proposed the project “{title}”' },
  ProjectResubmitted: { zh: '修改后重新提出了项目', en: 'proposed the project again' },
  ProjectApprovalGiven: { zh: '批准了项目立项', en: 'approved the project' },
  ProjectApproved: { zh: '各审批单位均已批准，项目获准立项', en: 'All approving units agreed: the project is approved', impersonal: true },
  ProjectReturned: { zh: '退回了项目立项', en: 'returned the project' },
  MilestonesPlanned: { zh: '编制了里程碑计划', en: 'planned the milestones' },
  BaselineFixed: { zh: '确定了第 {number} 版基线', en: 'fixed baseline {number}' },
  MilestoneStarted: { zh: '启动了里程碑', en: 'started a milestone' },
  MilestoneSubmitted: { zh: '提交了里程碑佐证材料', en: 'handed in a milestone' },
  MilestoneAccepted: { zh: '验收通过了里程碑', en: 'accepted a milestone' },
  MilestoneReturned: { zh: '退回了里程碑', en: 'returned a milestone' },
  MilestoneNudged: { zh: '催办了里程碑', en: 'nudged a milestone' },
  MilestoneOwnerReminded: { zh: '提醒责任单位：里程碑须于 {dueOn} 前提交', en: 'reminded the owner of a milestone due on {dueOn}' },
  ReplanProposed: { zh: '申请调整计划', en: 'proposed a new plan' },
  ReplanApprovalGiven: { zh: '批准了调整计划', en: 'approved the new plan' },
  ReplanRejected: { zh: '不同意调整计划', en: 'rejected the new plan' },
  ProjectSubmittedForAcceptance: { zh: '提交了项目验收', en: 'handed the project in for acceptance' },
  ProjectAcceptanceGiven: { zh: '同意项目通过验收', en: 'accepted the result' },
  ProjectAccepted: { zh: '各单位均已同意，项目通过验收', en: 'All units agreed: the project is accepted', impersonal: true },
  ProjectAcceptanceReturned: { zh: '退回了项目验收', en: 'returned the result' },
  ProjectClosed: { zh: '办理了项目结项', en: 'closed the project' },
  ProjectCancelled: { zh: '取消了项目', en: 'cancelled the project' },
  ProjectAgreementEnded: { zh: '记录所依据的协议自 {on} 起终止', en: 'recorded that the agreement no longer holds from {on} on' },
  ProjectContinued: { zh: '决定在协议终止后继续实施项目', en: 'decided to go on with the project after its agreement ended' },
  ProjectEntryCorrected: { zh: '更正了此前的一条项目记录', en: 'corrected an earlier entry about the project' },
};

const reason = { zh: '原因', en: 'Reason' };
const opinion = { zh: '意见', en: 'Opinion' };
const summary = { zh: '说明', en: 'Summary' };
const evidence = { zh: '佐证材料', en: 'Evidence' };
const message = { zh: '催办内容', en: 'Message' };
const occasion = { zh: '提醒事由', en: 'Occasion' };
const occasions = { dueSoon: { zh: '即将到期', en: 'Due soon' }, late: { zh: '已逾期', en: 'Late' } };
const plannedEnd = { zh: '计划完成', en: 'Planned end' };
const milestones = { zh: '里程碑', en: 'Milestones' };

const given = (rows: readonly (readonly [Words, string | Words | undefined])[]): Detail[] =>
  rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
const names = (named: readonly { readonly name: string }[]): Words | undefined => listWords(named.map(({ name }) => name));
const plan = (planned: readonly { readonly title: string; readonly weight: number; readonly dueOn: string }[]): Words => ({
  zh: planned.map(({ title, weight, dueOn }) => `${title}（${weight}%，${chineseDay(dueOn)}）`).join('；'),
  en: planned.map(({ title, weight, dueOn }) => `${title} (${weight}%, ${englishDay(dueOn)})`).join('; '),
});

/** What matters in an event beside its words. */
export const details: { readonly [Type in ProjectEvent['type']]?: (data: Extract<ProjectEvent, { type: Type }>['data']) => Detail[] } = {
  ProjectApprovalGiven: (data) => given([[opinion, data.opinion]]),
  ProjectReturned: (data) => given([[reason, data.reason]]),
  MilestonesPlanned: (data) => given([[milestones, plan(data.milestones)]]),
  BaselineFixed: (data) =>
    given([
      [reason, data.reason],
      [plannedEnd, dayWords(data.plannedEnd)],
      [milestones, plan(data.milestones)],
    ]),
  MilestoneSubmitted: (data) =>
    given([
      [summary, data.summary],
      [evidence, names(data.evidence)],
    ]),
  MilestoneAccepted: (data) => given([[opinion, data.opinion]]),
  MilestoneReturned: (data) => given([[reason, data.reason]]),
  MilestoneNudged: (data) => given([[message, data.message]]),
  MilestoneOwnerReminded: ({ about }) => [{ label: occasion, value: occasions[about] }],
  ReplanProposed: (data) =>
    given([
      [reason, data.reason],
      [plannedEnd, dayWords(data.plannedEnd)],
      [milestones, plan(data.milestones)],
    ]),
  ReplanApprovalGiven: (data) => given([[opinion, data.opinion]]),
  ReplanRejected: (data) => given([[reason, data.reason]]),
  ProjectSubmittedForAcceptance: (data) =>
    given([
      [summary, data.summary],
      [evidence, names(data.evidence)],
    ]),
  ProjectAcceptanceGiven: (data) => given([[opinion, data.opinion]]),
  ProjectAcceptanceReturned: (data) => given([[reason, data.reason]]),
  ProjectClosed: (data) => given([[summary, data.summary]]),
  ProjectCancelled: (data) => given([[reason, data.reason]]),
  ProjectContinued: (data) => given([[reason, data.reason]]),
  ProjectEntryCorrected: (data) => given([[reason, data.reason]]),
};
