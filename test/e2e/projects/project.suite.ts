import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '@gongjian/kernel';
import type { Platform } from '../api-platform/platform.js';
import { Office, paperAgreement } from './office.js';

export const projects = (given: () => Platform): void =>
  describe('projects', () => {
    let platform: Platform;
    let school: Office;
    let college: Office;
    let street: Office;
    let stranger: Office;
    let agreementId: string;
    beforeAll(async () => {
      platform = given();
      school = await Office.open(platform, '职业技术学院', 'school', 'secretary');
      college = await Office.open(platform, '信息学院', 'department', 'secretary', school.unitId);
      street = await Office.open(platform, '新碶街道', 'street', 'secretary');
      stranger = await Office.open(platform, '外地学校', 'school', 'secretary');
      agreementId = await paperAgreement(school, street);
    }, 60_000);

    const today = dayOf(new Date().toISOString());
    const milestoneFields =
      'id title state timing weight ownerUnit { name } evidence { id name url } availableActions { name allowed refusal { code } }';
    const projectFields = `id phase light progress { percent acceptedWeight totalWeight explanation } milestones { ${milestoneFields} }`;

    interface ProjectView {
      readonly id: string;
      readonly phase: string;
      readonly light: string;
      readonly progress: { readonly percent: number; readonly explanation: string };
      readonly milestones: readonly {
        readonly id: string;
        readonly state: string;
        readonly timing: string;
        readonly evidence: readonly { readonly name: string; readonly url: string }[];
        readonly availableActions: readonly {
          readonly name: string;
          readonly allowed: boolean;
          readonly refusal: { readonly code: string } | null;
        }[];
      }[];
    }

    const proposal = () => ({
      ...{ agreementId, title: '红色品牌共建', goal: '建成三个品牌。', cooperatingUnitIds: [school.unitId] },
      ...{ plannedStart: addDays(today, -60), plannedEnd: addDays(today, 200) },
    });
    const milestone = (title: string, ownerUnitId: string, weight: number, start: number, due: number) => ({
      ...{ milestoneId: randomUUID(), title, deliverable: '报告', ownerUnitId, weight },
      ...{ plannedStart: addDays(today, start), dueOn: addDays(today, due) },
    });

    describe('a project', () => {
      let projectId: string;
      const plan: ReturnType<typeof milestone>[] = [];

      it('names each unit once, and each file', async () => {
        const refused = (cooperatingUnitIds: string[]) => college.refused('proposeProject', { ...proposal(), cooperatingUnitIds });
        expect(await refused([school.unitId, school.unitId])).toBe('INPUT_INVALID');
        expect(await refused([college.unitId])).toBe('PROJECT_UNITS_REPEATED');
        const file = randomUUID();
        const evidence = { projectId: randomUUID(), milestoneId: randomUUID(), summary: '完成', fileIds: [file, file] };
        expect(await college.refused('submitMilestone', evidence)).toBe('INPUT_INVALID');
      });

      it('is proposed by a unit below a party and waits for the other party', async () => {
        const proposed = await college.do<ProjectView>('proposeProject', proposal(), projectFields);
        expect(proposed).toMatchObject({ phase: 'PROPOSED', light: 'GREY', progress: { percent: 0 } });
        projectId = proposed.id;
        const { inbox } = await street.ask<{ inbox: { nodes: object[]; totalCount: number } }>(
          '{ inbox(ATLEAST) { totalCount nodes { subjectKind subjectId title action right overdue unit { name } } } }',
          college,
        );
        expect(inbox.nodes).toContainEqual({
          ...{
            subjectKind: 'project',
            subjectId: projectId,
            title: '红色品牌共建',
            action: 'ApproveProject',
            right: 'APPROVE',
            overdue: true,
          },
          unit: { name: '新碶街道' },
        });
        expect(await college.refused('approveProject', { projectId })).toBe('NOT_ENTITLED');
        await street.do('approveProject', { projectId, opinion: '同意。' });
        const after = await street.ask<{ inbox: { nodes: { subjectId: string }[] } }>('{ inbox(ATLEAST) { nodes { subjectId } } }');
        expect(after.inbox.nodes.map(({ subjectId }) => subjectId)).not.toContain(projectId);
      });

      it('is nothing at all to a stranger', async () => {
        const { project } = await stranger.ask<{ project: null }>(`{ project(id: "${projectId}" ATLEAST) { id } }`, street);
        expect(project).toBeNull();
        expect(await stranger.refused('approveProject', { projectId })).toBe('NOT_FOUND');
        expect(await stranger.refused('approveProject', { projectId: randomUUID() })).toBe('NOT_FOUND');
        expect(await stranger.refused('proposeProject', proposal())).toBe('PROJECT_AGREEMENT_UNKNOWN');
      });

      it('has its plan fixed when the weights are whole', async () => {
        plan.push(milestone('调研', street.unitId, 40, -50, -3), milestone('党课', college.unitId, 50, -40, 5));
        await college.do('planMilestones', { projectId, milestones: plan });
        expect(await college.refused('fixBaseline', { projectId })).toBe('PROJECT_WEIGHTS_NOT_100');
        plan.push(milestone('总结', college.unitId, 10, 10, 100));
        await college.do('planMilestones', { projectId, milestones: plan });
        const running = await college.do<ProjectView>('fixBaseline', { projectId }, projectFields);
        expect(running).toMatchObject({ phase: 'RUNNING', light: 'RED' });
        expect(running.milestones.map(({ timing }) => timing)).toEqual(['LATE', 'SOON_LATE', 'ON_TIME']);
      });

      it('refuses a plan with a unit nobody knows and days that cannot be', async () => {
        const replan = (change: object) => ({ projectId, reason: '调整', milestones: [{ ...plan[0]!, weight: 100, ...change }] });
        expect(await college.refused('proposeReplan', replan({ ownerUnitId: randomUUID() }))).toBe('MILESTONE_UNIT_NOT_IN_PROJECT');
        expect(await college.refused('proposeReplan', replan({ dueOn: addDays(today, 300) }))).toBe('MILESTONE_DATES_WRONG');
        expect(await college.refused('proposeReplan', replan({ weight: 101 }))).toBe('INPUT_INVALID');
      });

      it('shows what is late across projects', async () => {
        const { milestones } = await college.ask<{
          milestones: { totalCount: number; nodes: { title: string; project: { id: string } }[] };
        }>('{ milestones(filter: { late: true } ATLEAST) { totalCount nodes { title project { id } } } }');
        expect(milestones).toEqual({ totalCount: 1, nodes: [{ title: '调研', project: { id: projectId } }] });
      });

      it('nudges the one whose turn it is', async () => {
        const about = { projectId, milestoneId: plan[0]!.milestoneId };
        await college.do('nudgeMilestone', { ...about, message: '请尽快。' });
        expect(await college.refused('nudgeMilestone', about)).toBe('MILESTONE_NUDGED_TODAY');
        const { inbox } = await street.ask<{
          inbox: { nodes: { action: string; nudgedAt: string | null; dueOn: string; about: object }[] };
        }>('{ inbox(ATLEAST) { nodes { action nudgedAt dueOn about { id title } } } }', college);
        const item = inbox.nodes.find(({ action }) => action === 'StartMilestone')!;
        expect(item).toMatchObject({ dueOn: plan[0]!.dueOn, about: { id: about.milestoneId, title: '调研' } });
        expect(item.nudgedAt).not.toBeNull();
      });

      it('takes evidence, and shows it to those who may see the project alone', async () => {
        const about = { projectId, milestoneId: plan[0]!.milestoneId };
        await street.do('startMilestone', { ...about, effectiveOn: addDays(today, -20) });
        expect(await street.refused('submitMilestone', { ...about, summary: '完成。', fileIds: [randomUUID()] })).toBe('FILE_UNKNOWN');
        const fileId = await street.upload(projectId, '调研报告.txt', '走访十二个社区。');
        const submitted = await street.do<ProjectView>(
          'submitMilestone',
          { ...about, summary: '完成。', fileIds: [fileId] },
          projectFields,
        );
        const [file] = submitted.milestones[0]!.evidence;
        expect(file!.name).toBe('调研报告.txt');
        await street.ask('{ projects(ATLEAST) { totalCount } }');
        expect(await (await college.browser.fetch(`/${file!.url}`)).text()).toBe('走访十二个社区。');
        expect((await stranger.browser.fetch(`/${file!.url}`)).status).toBe(404);
      });

      it('counts what was accepted by weight', async () => {
        const accepted = await college.do<ProjectView>('acceptMilestone', { projectId, milestoneId: plan[0]!.milestoneId }, projectFields);
        expect(accepted).toMatchObject({ light: 'AMBER', progress: { percent: 40 } });
        expect(accepted.progress.explanation).toBe('3 个里程碑中已验收 1 个，权重合计 40，占总权重 100 的 40%。');
      });

      it('is re-planned with the approval of the other party, and keeps the old baseline', async () => {
        const later = { ...plan[1]!, dueOn: addDays(today, 60) };
        await college.do('proposeReplan', { projectId, reason: '党课延期。', milestones: [plan[0], later, plan[2]] });
        expect(await college.refused('approveReplan', { projectId })).toBe('NOT_ENTITLED');
        const replanned = await street.do<{ baselines: object[]; light: string }>(
          'approveReplan',
          { projectId },
          'light baselines { number reason milestones { title dueOn } }',
        );
        expect(replanned.light).toBe('GREEN');
        expect(replanned.baselines).toMatchObject([
          { number: 1, reason: null, milestones: [{}, { dueOn: plan[1]!.dueOn }, {}] },
          { number: 2, reason: '党课延期。', milestones: [{}, { dueOn: later.dueOn }, {}] },
        ]);
      });

      it('answers a repeated command with its first receipt', async () => {
        const input = { commandId: randomUUID(), projectId, milestoneId: plan[1]!.milestoneId };
        const [first, again] = [await college.give('startMilestone', input, 'id'), await college.give('startMilestone', input, 'id')];
        expect([first.receipt!.repeated, again.receipt!.repeated]).toEqual([false, true]);
        expect(again.receipt!.position).toBe(first.receipt!.position);
        const other = await college.give('startMilestone', { ...input, milestoneId: plan[2]!.milestoneId }, 'id');
        expect(other.refusal!.code).toBe('COMMAND_ID_REUSED');
      });

      it('is accepted and closed', async () => {
        for (const [index, day] of [
          [1, -2],
          [2, -1],
        ] as const) {
          const about = { projectId, milestoneId: plan[index]!.milestoneId };
          if (index === 2) await college.do('startMilestone', { ...about, effectiveOn: addDays(today, day) });
          const fileId = await college.upload(projectId, '材料.txt', `材料 ${index}`);
          await college.do('submitMilestone', { ...about, summary: '完成。', fileIds: [fileId] });
          await street.do('acceptMilestone', about);
        }
        await college.do('submitForAcceptance', { projectId, summary: '全部完成。' });
        await street.do('acceptProject', { projectId });
        const closed = await college.do<{ phase: string; lifeCycle: { key: string; state: string; reachedOn: string }[] }>(
          'closeProject',
          { projectId },
          'phase lifeCycle { key state reachedOn }',
        );
        expect(closed.phase).toBe('CLOSED');
        expect(closed.lifeCycle.every(({ state, reachedOn }) => state === 'DONE' && reachedOn === today)).toBe(true);
      });

      it('tells its story in plain words', async () => {
        interface Entry {
          readonly eventType: string;
          readonly words: string;
          readonly subjectTitle: string;
          readonly unit: { readonly name: string };
          readonly person: { readonly displayName: string };
          readonly details: readonly { readonly label: string; readonly value: string }[];
        }
        const { timeline } = await college.ask<{ timeline: { totalCount: number; nodes: Entry[] } }>(
          `{ timeline(subjectId: "${projectId}" first: 100 ATLEAST) { totalCount
        nodes { eventType words subjectTitle unit { name } person { displayName } details { label value } } } }`,
        );
        expect(timeline.nodes).toHaveLength(timeline.totalCount);
        expect(timeline.nodes.at(-1)).toMatchObject({
          eventType: 'ProjectProposed',
          words: '提出了项目“红色品牌共建”',
          unit: { name: '信息学院' },
        });
        const nudge = timeline.nodes.find(({ eventType }) => eventType === 'MilestoneNudged')!;
        expect(nudge).toMatchObject({ subjectTitle: '红色品牌共建', words: '催办了里程碑' });
        expect(nudge.details).toEqual([
          { label: '里程碑', value: '调研' },
          { label: '催办内容', value: '请尽快。' },
        ]);
        const nothing = await stranger.ask<{ timeline: { totalCount: number } }>(`{ timeline(subjectId: "${projectId}") { totalCount } }`);
        expect(nothing.timeline.totalCount).toBe(0);
      });

      it('stands among the projects of its agreement', async () => {
        const { agreement } = await street.ask<{ agreement: object }>(
          `{ agreement(id: "${agreementId}" ATLEAST) { projects { totalCount nodes { id agreement { id } } } } }`,
          college,
        );
        expect(agreement).toEqual({ projects: { totalCount: 1, nodes: [{ id: projectId, agreement: { id: agreementId } }] } });
      });
    });
  });
