import { describe, expect, it } from '@jest/globals';
import { actorOf, recorded, scenario } from '@gongjian/testing';
import * as events from '../events/index.js';
import type { ProjectCommand } from './project.commands.js';
import { project } from './project.decider.js';
import { allAccepted, approved, college, planned, projectId, proposed, running, street } from './project.fixtures.js';

const now = '2026-06-10T02:00:00.000Z';
const actor = actorOf({ unitId: college });
const byStreet = { actor: actorOf({ unitId: street }) };
const given = scenario(project, { now, actor, facts: { leadLineage: [college], unknownUnitIds: [] } });
const on = (day: string, ...some: readonly events.ProjectEvent[]) => some.map((event) => recorded(event, { actor, at: now, on: day }));
const since = <Event>(history: readonly Event[], before: readonly Event[]) => history.slice(before.length);

describe('the day of what is done with a project', () => {
  const begun = on('2026-05-01', ...proposed);
  const fixed = [
    ...begun,
    ...on('2026-05-03', ...since(approved, proposed)),
    ...on('2026-05-05', ...since(planned, approved)),
    ...on('2026-05-07', ...since(running, planned)),
  ];
  const all = [...fixed, ...on('2026-05-20', ...since(allAccepted, running))];
  const handIn = { type: 'SubmitForAcceptance', data: { projectId, summary: '都做完了', evidence: [] } } satisfies ProjectCommand;

  it('is not before the step that went before', () => {
    given(...begun)
      .when({ type: 'ReturnProject', data: { projectId, reason: '再议' } }, { ...byStreet, effectiveOn: '2026-04-30' })
      .thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    const fix = { type: 'FixBaseline', data: { projectId } } as const;
    const unfixed = given(...fixed.slice(0, planned.length));
    unfixed.when(fix, { effectiveOn: '2026-05-02' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(unfixed.when(fix, { effectiveOn: '2026-05-03' }).events()).toHaveLength(1);
    const replan = { type: 'ProposeReplan', data: { projectId, reason: '顺延', milestones: planMilestones() } } as const;
    given(...fixed)
      .when(replan, { effectiveOn: '2026-05-06' })
      .thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(
      given(...fixed)
        .when(replan, { effectiveOn: '2026-05-07' })
        .events(),
    ).toHaveLength(1);
  });

  it('is not before its milestones were accepted, where it is handed in or given up', () => {
    for (const command of [handIn, { type: 'CancelProject', data: { projectId, reason: '不办了' } } as const]) {
      given(...all)
        .when(command, { effectiveOn: '2026-05-19' })
        .thenRefused('EFFECTIVE_DATE_TOO_EARLY');
      expect(
        given(...all)
          .when(command, { effectiveOn: '2026-05-20' })
          .events(),
      ).toHaveLength(1);
    }
  });

  it('of its acceptance is not before it was handed in', () => {
    const handedIn = given(...all, ...on('2026-05-25', events.ProjectSubmittedForAcceptance(handIn.data)));
    const accept = { type: 'AcceptProject', data: { projectId } } as const;
    handedIn.when(accept, { ...byStreet, effectiveOn: '2026-05-24' }).thenRefused('EFFECTIVE_DATE_TOO_EARLY');
    expect(handedIn.when(accept, { ...byStreet, effectiveOn: '2026-05-25' }).events()).not.toEqual([]);
  });
});

const planMilestones = () => {
  const baseline = running.map((event) => event as events.ProjectEvent).find(({ type }) => type === 'BaselineFixed');
  return (baseline as Extract<events.ProjectEvent, { type: 'BaselineFixed' }>).data.milestones;
};
