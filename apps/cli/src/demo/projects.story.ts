import { type LocalDate, addDays, daysBetween } from '@gongjian/kernel';
import { demoAgreements } from './agreements.data.js';
import { agreementId } from './agreements.story.js';
import { unitId } from './directory.story.js';
import { type DemoMilestone, type DemoProject, type Outcome, demoProjects } from './projects.data.js';
import { type Story, demoFile } from './story.js';
import { demoId, demoUnits } from './units.js';

export const projectId = (key: string): string => demoId('project', key);
const milestoneId = (key: string, index: number): string => demoId('milestone', key, index);

const finished: readonly Outcome[] = ['accepted', 'late', 'returned'];
/** Days from the day of loading to the due date of a milestone that is not finished. */
const dueFromToday: Partial<Record<Outcome, number>> = { submitted: 4, overdue: -12, dueThisWeek: 3, started: 25, planned: 40 };

const parentOf = new Map(demoUnits.map(([key, , , parent]) => [key, parent]));
const ancestry = (key: string): readonly string[] => (parentOf.get(key) ? [key, ...ancestry(parentOf.get(key)!)] : [key]);

/** The parties that approve: all but the one that the lead unit belongs to. */
const approversOf = ({ agreement, lead }: DemoProject): readonly string[] => {
  const { parties } = demoAgreements.find(({ key }) => key === agreement)!;
  const own = ancestry(lead).find((unit) => parties.includes(unit));
  return parties.filter((party) => party !== own);
};

interface Planned {
  readonly plannedStart: LocalDate;
  readonly dueOn: LocalDate;
}

/** Due dates spread evenly over the time of the project; those of open milestones lie about the day of loading. */
const schedule = (story: Story, { start, end, milestones }: DemoProject): readonly Planned[] => {
  const from = story.day(start);
  const to = story.day(end);
  const done = milestones.filter(([, , , , outcome]) => finished.includes(outcome)).length;
  const doneBy = done === milestones.length ? to : [to, addDays(story.today, -45)].sort()[0]!;
  let previous = from;
  return milestones.map(([, , , , outcome], index) => {
    const open = dueFromToday[outcome];
    const relative = open === undefined ? undefined : addDays(story.today, open + (open > 20 ? (index - done) * 10 : 0));
    const even = addDays(from, Math.round(((index + 1) / Math.max(done, 1)) * daysBetween(from, doneBy)));
    const dueOn = [[relative ?? even, to].sort()[0]!, previous].sort()[1]!;
    const planned = { plannedStart: previous, dueOn };
    previous = dueOn;
    return planned;
  });
};

/** What happened to one milestone, from its start to where it stands. */
const tellMilestone = (
  story: Story,
  project: DemoProject,
  index: number,
  [title, deliverable, owner, , outcome]: DemoMilestone,
  { plannedStart, dueOn }: Planned,
): void => {
  if (outcome === 'planned') return;
  const id = projectId(project.key);
  const about = { projectId: id, milestoneId: milestoneId(project.key, index) };
  const acceptor = owner === project.lead ? approversOf(project)[0]! : project.lead;
  const span = Math.max(3, daysBetween(plannedStart, dueOn));
  const before = (days: number): LocalDate => [addDays(dueOn, -Math.min(days, span - 1)), addDays(story.today, -1)].sort()[0]!;
  const submit = (day: LocalDate, round: string, summary: string): void => {
    const evidence = demoFile(`${deliverable}${round}.txt`, `${project.title} · ${title}\n${summary}\n`, project.key, String(index));
    story.tell(day, owner, 'contact', 'SubmitMilestone', id, {
      data: { ...about, summary, evidence: [] },
      files: [evidence],
      hour: 14,
    });
  };
  const review = (day: LocalDate, type: 'AcceptMilestone' | 'ReturnMilestone', data: object): void =>
    story.tell(day, acceptor, 'secretary', type, id, { data: { ...about, ...data }, hour: 16 });

  story.tell([addDays(plannedStart, 4), before(0)].sort()[0]!, owner, 'contact', 'StartMilestone', id, { data: about, hour: 11 });
  switch (outcome) {
    case 'accepted':
      submit(before(6), '', `${deliverable}已完成，请验收。`);
      return review(before(3), 'AcceptMilestone', { opinion: '材料齐全，同意。' });
    case 'late':
      submit(addDays(dueOn, 12), '', `${deliverable}已完成，较计划延后，请验收。`);
      return review(addDays(dueOn, 15), 'AcceptMilestone', { opinion: '已完成，注意后续进度。' });
    case 'returned':
      submit(before(16), '(初稿)', `${deliverable}初稿，请审阅。`);
      review(before(13), 'ReturnMilestone', { reason: '佐证材料不全，缺少参与人员签到和会议记录。' });
      submit(before(6), '', `${deliverable}已按意见补充。`);
      return review(before(3), 'AcceptMilestone', { opinion: '已补充完整，同意。' });
    case 'submitted':
      return submit(addDays(story.today, -1), '', `${deliverable}已完成，请验收。`);
    case 'overdue':
      return story.tell(addDays(story.today, -3), project.lead === owner ? acceptor : project.lead, 'secretary', 'NudgeMilestone', id, {
        data: { ...about, message: '已超过计划时间，请尽快提交佐证材料。' },
      });
    case 'started':
    case 'dueThisWeek':
      return;
  }
};

/** One project from its proposal to where it stands. */
const tellProject = (story: Story, project: DemoProject): void => {
  const { key, agreement, lead, cooperating, title, goal, milestones, fate } = project;
  const id = projectId(key);
  const plannedStart = story.day(project.start);
  const plannedEnd = story.day(project.end);
  const inForceFrom = story.day(demoAgreements.find((one) => one.key === agreement)!.from);
  const proposed = [addDays(inForceFrom, 1), addDays(plannedStart, -20)].sort()[1]!;
  const lead_ = (day: LocalDate, type: string, data: object = {}, hour = 9): void =>
    story.tell(day, lead, 'secretary', type, id, { data: { projectId: id, ...data }, hour });
  const approve = (day: LocalDate, type: string, data: object = {}): void =>
    approversOf(project).forEach((unit, index) =>
      story.tell(day, unit, 'secretary', type, id, { data: { projectId: id, ...data }, hour: 10 + index }),
    );

  lead_(proposed, 'ProposeProject', {
    agreementId: agreementId(agreement),
    title,
    goal,
    leadUnitId: unitId(lead),
    cooperatingUnitIds: cooperating.map(unitId),
    plannedStart,
    plannedEnd,
  });
  if (fate === 'proposed') return;
  const approvedOn = addDays(proposed, 1);
  approve(approvedOn, 'ApproveProject', { opinion: '同意立项。' });
  const dates = schedule(story, project);
  const plan = milestones.map(([name, deliverable, owner, weight], index) => ({
    milestoneId: milestoneId(key, index),
    ...{ title: name, deliverable, weight },
    ownerUnitId: unitId(owner),
    cooperatingUnitIds: cooperating
      .filter((unit) => unit !== owner)
      .slice(0, 2)
      .map(unitId),
    ...dates[index]!,
  }));
  lead_(approvedOn, 'PlanMilestones', { milestones: plan }, 15);
  if (fate === 'approved') return;
  lead_(addDays(approvedOn, 1), 'FixBaseline', {}, 16);
  milestones.forEach((milestone, index) => tellMilestone(story, project, index, milestone, dates[index]!));
  if (fate === 'cancelled')
    lead_(addDays(plannedEnd, 40), 'CancelProject', { reason: '园区导师机制调整，剩余任务并入新的青年发展项目。' }, 17);
  if (fate === 'replanned') {
    const later = plan.map((one, index) =>
      milestones[index]![4] === 'planned' ? { ...one, dueOn: addDays(one.dueOn, 45), plannedStart: addDays(one.plannedStart, 20) } : one,
    );
    lead_(
      story.day('-9'),
      'ProposeReplan',
      { reason: '物资采购延期，后续两项顺延。', plannedEnd: addDays(plannedEnd, 60), milestones: later },
      10,
    );
    story.tell(story.day('-7'), approversOf(project)[0]!, 'secretary', 'ApproveReplan', id, {
      data: { projectId: id, opinion: '同意调整。' },
    });
  }
  if (fate === 'accepted' || fate === 'closed') {
    lead_(addDays(plannedEnd, 18), 'SubmitForAcceptance', { summary: '各里程碑均已通过，申请项目验收。', evidence: [] });
    approve(addDays(plannedEnd, 25), 'AcceptProject', { opinion: '达到预期目标，同意验收。' });
  }
  if (fate === 'closed') lead_(addDays(plannedEnd, 32), 'CloseProject', { summary: '资料归档完毕。' });
};

export const tellProjects = (story: Story): void => demoProjects.forEach((project) => tellProject(story, project));
