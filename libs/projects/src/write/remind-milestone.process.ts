import { type Id, type LocalDate, type Step, cancel, give, processManager, schedule } from '@gongjian/kernel';
import type { ProjectEvent } from '../events/index.js';

/** The owner is reminded so many business days before the due date, and on the first one after it was missed. */
export const remindedBefore = 5;

interface Planned {
  readonly dueOn: LocalDate;
  readonly handedIn: boolean;
}
interface Plan {
  readonly milestones: Readonly<Record<Id, Planned>>;
}

const reminders = (milestoneId: Id, day: LocalDate): readonly Step[] => [
  schedule('dueSoon', milestoneId, { day, businessDays: -remindedBefore }),
  schedule('late', milestoneId, { day, businessDays: 1 }),
];

const handedIn = (plan: Plan, milestoneId: Id, is: boolean): Plan => {
  const known = plan.milestones[milestoneId];
  return known ? { milestones: { ...plan.milestones, [milestoneId]: { ...known, handedIn: is } } } : plan;
};

const remind =
  (about: 'dueSoon' | 'late') =>
  ({ key, of, when }: { key: string; of: string; when: { day: LocalDate } }): readonly Step[] => [
    give('project', { type: 'RemindMilestoneOwner', data: { projectId: key, milestoneId: of, about, dueOn: when.day } }),
  ];

/** Reminds the owner of each milestone of its due date; another plan moves the reminder, handing in cancels it. */
export const remindMilestone = processManager<ProjectEvent, Plan>({
  name: 'remind-milestone',
  version: 1,
  initialState: { milestones: {} },
  key: ({ data }) => data.projectId,
  evolve: {
    BaselineFixed: (plan, { milestones }) => ({
      milestones: Object.fromEntries(
        milestones.map(({ milestoneId, dueOn }) => [milestoneId, { dueOn, handedIn: plan.milestones[milestoneId]?.handedIn ?? false }]),
      ),
    }),
    MilestoneSubmitted: (plan, { milestoneId }) => handedIn(plan, milestoneId, true),
    MilestoneReturned: (plan, { milestoneId }) => handedIn(plan, milestoneId, false),
    ProjectCancelled: () => ({ milestones: {} }),
  },
  on: {
    BaselineFixed: ({ data }, { milestones }) => [
      ...data.removedMilestoneIds.map((milestoneId) => cancel(milestoneId)),
      ...Object.entries(milestones).flatMap(([milestoneId, planned]) => (planned.handedIn ? [] : reminders(milestoneId, planned.dueOn))),
    ],
    MilestoneSubmitted: ({ data }) => [cancel(data.milestoneId)],
    MilestoneReturned: ({ data }, { milestones }) => {
      const planned = milestones[data.milestoneId];
      return planned ? reminders(data.milestoneId, planned.dueOn) : [];
    },
    ProjectCancelled: ({ data }) => data.openMilestoneIds.map((milestoneId) => cancel(milestoneId)),
  },
  timers: { dueSoon: remind('dueSoon'), late: remind('late') },
});
