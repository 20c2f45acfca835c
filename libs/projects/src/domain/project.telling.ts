import { telling } from '@gongjian/kernel';
import { project } from './project.decider.js';

const proposals = ['ProjectProposed', 'ProjectResubmitted'] as const;
const results = ['ProjectSubmittedForAcceptance'] as const;
const milestones = ['MilestoneSubmitted'] as const;

/** What units of a project are told, beside their inbox. */
export const projectTelling = telling({
  decider: project,
  address: (id) => `projects/${id}`,
  turns: {
    ApproveProject: { zh: '请审批立项', en: 'Approve or return the project' },
    ResubmitProject: { zh: '立项被退回，请修改后重新提出', en: 'The proposal was returned: change it and propose it again' },
    PlanMilestones: { zh: '立项已获批准，请编制里程碑', en: 'The project is approved: plan its milestones' },
    FixBaseline: { zh: '请确定基线，开始实施', en: 'Fix the baseline to begin' },
    ApproveReplan: { zh: '请审批调整后的计划', en: 'Answer the new plan' },
    StartMilestone: { zh: '里程碑已到计划开始日，请启动', en: 'The milestone’s planned start has come: begin it' },
    SubmitMilestone: { zh: '请完成并提交里程碑', en: 'Complete the milestone and hand it in' },
    AcceptMilestone: { zh: '里程碑已提交，请验收', en: 'The milestone was handed in: accept or return it' },
    SubmitForAcceptance: { zh: '里程碑已全部通过，请申请验收', en: 'All milestones are accepted: hand in the whole' },
    AcceptProject: { zh: '请验收项目', en: 'Accept or return the result' },
    CloseProject: { zh: '验收已通过，请结项', en: 'The result is accepted: close the project' },
    ContinueProject: { zh: '所依据的协议将终止，请决定项目去留', en: 'Its agreement ends: decide whether the project goes on' },
  },
  events: {
    ProjectApproved: {
      kind: 'decision',
      handedIn: proposals,
      words: { zh: '您提出的项目已获批准', en: 'The project you proposed is approved' },
    },
    ProjectReturned: {
      kind: 'decision',
      handedIn: proposals,
      words: { zh: '您提出的项目被退回', en: 'The project you proposed was returned' },
    },
    MilestoneAccepted: {
      kind: 'decision',
      handedIn: milestones,
      part: 'milestoneId',
      words: { zh: '您提交的里程碑已通过', en: 'The milestone you handed in is accepted' },
    },
    MilestoneReturned: {
      kind: 'decision',
      handedIn: milestones,
      part: 'milestoneId',
      words: { zh: '您提交的里程碑被退回', en: 'The milestone you handed in was returned' },
    },
    BaselineFixed: {
      kind: 'decision',
      handedIn: ['ReplanProposed'],
      words: { zh: '您申请的计划调整已获批准', en: 'The plan you asked for is approved' },
    },
    ReplanRejected: {
      kind: 'decision',
      handedIn: ['ReplanProposed'],
      words: { zh: '您申请的计划调整未获批准', en: 'The plan you asked for was rejected' },
    },
    ProjectAccepted: {
      kind: 'decision',
      handedIn: results,
      words: { zh: '您提交的项目成果已通过验收', en: 'The result you handed in is accepted' },
    },
    ProjectAcceptanceReturned: {
      kind: 'decision',
      handedIn: results,
      words: { zh: '您提交的项目成果被退回', en: 'The result you handed in was returned' },
    },
    MilestoneOwnerReminded: {
      kind: 'reminder',
      units: ({ unitId }) => [unitId],
      right: () => 'handIn',
      about: ({ milestoneId }) => milestoneId,
      words: ({ about }) =>
        about === 'late'
          ? { zh: '里程碑已逾期，期限为 {dueOn}', en: 'The milestone is late: it was due on {dueOn}' }
          : { zh: '里程碑即将到期，期限为 {dueOn}', en: 'The milestone is due on {dueOn}' },
    },
  },
});
