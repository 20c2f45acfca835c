import { describe, expect, it } from '@jest/globals';
import { newsOf } from '@gongjian/notifications';
import { type Given, actorOf, history, uuid } from '@gongjian/testing';
import * as events from '../events/index.js';
import {
  college,
  projectId,
  proposed,
  approved,
  running,
  street,
  survey,
  surveyAccepted,
  surveyPlan,
  surveySubmitted,
} from './project.fixtures.js';
import { projectTelling } from './project.telling.js';

const by = { actor: actorOf({ unitId: college, personId: uuid(77) }), at: '2026-02-01T02:00:00.000Z', stream: `project-${projectId}` };
const told = (past: readonly Given[]) => newsOf(projectTelling, history(past, by), past.length - 1);

describe('what units of a project are told', () => {
  it('is what waits from a later day on, on that day', () => {
    const starts = told(running).filter(({ content }) => content.turn?.action === 'StartMilestone');
    expect(starts.map(({ to, notBefore, content: { part } }) => ({ ...to, notBefore, part }))).toEqual([
      { unitId: street, right: 'handIn', notBefore: '2026-02-28T16:00:00.000Z', part: '现状调研' },
      { unitId: college, right: 'handIn', notBefore: '2026-04-30T16:00:00.000Z', part: '联合党课' },
    ]);
  });

  it('is the answer to who handed the milestone in, of that milestone alone', () => {
    const [decision] = told(surveyAccepted).filter(({ kind }) => kind === 'decision');
    expect(decision).toMatchObject({ to: { unitId: college, personId: uuid(77) }, content: { part: surveyPlan.title } });
    const other = [...surveySubmitted, events.MilestoneAccepted({ projectId, milestoneId: uuid(22) })];
    expect(told(other).filter(({ kind }) => kind === 'decision')).toEqual([]);
  });

  it('is that the project was approved', () =>
    expect(told(approved).find(({ kind }) => kind === 'decision')).toMatchObject({ content: { words: { zh: '您提出的项目已获批准' } } }));

  it('is a reminder of the milestone by its title and date', () => {
    const reminder = events.MilestoneOwnerReminded({ projectId, milestoneId: survey, unitId: street, about: 'late', dueOn: '2026-04-30' });
    expect(told([...running, reminder])).toMatchObject([
      {
        kind: 'reminder',
        to: { unitId: street, right: 'handIn' },
        content: { part: '现状调研', words: { zh: '里程碑已逾期，期限为 2026年4月30日' } },
      },
    ]);
  });

  it('is nothing of goals, reasons and other texts', () => {
    const returned = [...proposed, events.ProjectReturned({ projectId, unitId: street, reason: '李四未签字' })];
    expect(JSON.stringify(told(returned))).not.toContain('李四');
  });
});
