import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from '@jest/globals';
import { dialog, handIn, openFromList, pick, picture, sees, seesNo, take } from '../gestures.js';
import { day, dayText, mark, pdfFile, program, textFile } from '../things.js';
import { type World, phone, settled } from '../world.js';

const title = '模具行业技术服务团';
const proposed = `园区设备共享 ${mark}`;

/** Opens one milestone of the project on the board. */
const openMilestone = async (page: Page, milestone: string): Promise<Locator> => {
  await page.getByRole('tab', { name: '看板' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: milestone }).first().click();
  const drawer = dialog(page, milestone);
  await drawer.waitFor();
  return drawer;
};

const leave = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
};

const progress = (page: Page): Locator => page.getByRole('img', { name: /^进度/ });

interface Planned {
  readonly name: string;
  readonly weight: number;
  readonly from: number;
  readonly due: number;
}

const planMilestone = async (page: Page, { name, weight, from, due }: Planned): Promise<void> => {
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .last();
  await item.getByLabel('名称').fill(name);
  await item.getByLabel('成果要求').fill(`${name}报告`);
  await pick(page, item.getByLabel('责任单位'), '灵峰现代产业园管理办公室', '灵峰');
  await item.getByLabel('权重（%）').fill(String(weight));
  await item.getByLabel('计划开始').fill(day(from));
  await item.getByLabel('计划完成').fill(day(due));
};

/** A project from its evidence to its replanning, as the units concerned see it. */
export const project = (world: () => World): void =>
  describe('a project lead and the cooperating units', () => {
    it('see the plan over its baseline, as a chart and as a table', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      await page.getByRole('tab', { name: '计划' }).click();
      const chart = page.getByRole('list', { name: '里程碑计划与基线' });
      await chart.getByRole('button', { name: /技术交流会.*逾期.*基线完成日/ }).waitFor();
      await picture(page, 'gantt');
      await page.getByText('表', { exact: true }).click();
      await page.getByRole('table').getByRole('rowheader', { name: '技术交流会' }).waitFor();
    });

    it('see in the list that the next milestone was handed in, and no count of the days left for it', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('projects');
      const row = page.getByRole('row').filter({ hasText: '第二期轮训班' });
      await sees(row, '待验收');
      expect(await row.innerText()).not.toMatch(/还有|今天到期/);
    });

    it('compare the progress of projects by bars of one length', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('projects');
      await settled(page);
      const rails = page.getByRole('progressbar').locator('.ant-progress-rail');
      const lengths = await rails.evaluateAll((found) => found.map((rail) => rail.clientWidth));
      expect(lengths.length).toBeGreaterThan(5);
      expect(new Set(lengths).size).toBe(1);
    });

    it('are led from the inbox of a phone to the form that hands in evidence, over its milestone', async () => {
      const page = await world().person('contact.nbpt-research', { viewport: phone });
      await page
        .getByRole('region', { name: '待办' })
        .getByRole('link', { name: /专利与标准成果/ })
        .click();
      await page.waitForURL(/do=SubmitMilestone/);
      await page.reload();
      const form = dialog(page, '提交成果');
      await form.waitFor();
      await dialog(page, '专利与标准成果').waitFor();
      await settled(page);
      const words = form.getByLabel('完成情况说明');
      const isOnTop = (field: Element) => {
        const { x, y, width, height } = field.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === field;
      };
      expect(await words.evaluate(isOnTop)).toBe(true);
      await page.waitForFunction((field) => field === document.activeElement, await words.elementHandle());
    });

    it('hand in evidence, which is refused where it is of the wrong kind', async () => {
      const page = await world().person('contact.nbpt-research');
      await openFromList(page, 'projects', title);
      const drawer = await openMilestone(page, '专利与标准成果');
      await take(page, '提交成果');
      const form = dialog(page, '提交成果');
      await form.getByLabel('完成情况说明').fill('两项专利已受理，标准草案已报送。');
      const files = form.locator('input[type=file]');
      world().forgive(/415|422|400/);
      await files.setInputFiles([program('受理通知书.pdf')]);
      await form
        .getByRole('alert')
        .getByText(/类型|格式/)
        .first()
        .waitFor();
      await files.setInputFiles([pdfFile('受理通知书.pdf'), textFile('标准草案说明.txt')]);
      await sees(form, '标准草案说明.txt');
      await handIn(form, '提交成果');
      await sees(drawer, '待验收');
      await drawer.getByRole('link', { name: '受理通知书.pdf' }).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('link', { name: '受理通知书.pdf' }).click()]);
      expect(download.suggestedFilename()).toBe('受理通知书.pdf');
    });

    it('accept it, and the progress rises and says why', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      await page.getByRole('img', { name: '进度 60%' }).waitFor();
      await openMilestone(page, '专利与标准成果');
      await take(page, '验收里程碑');
      const form = dialog(page, '验收里程碑');
      await sees(form, /权重 15%/);
      await handIn(form, '验收里程碑');
      await leave(page);
      await page.getByRole('tab', { name: '概览' }).click();
      await page.getByRole('img', { name: '进度 75%' }).waitFor();
      await sees(page, '75 / 100');
      await sees(page, /6 个里程碑中已验收 4 个/);
    });

    it('nudge the one whose turn it is', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      const late = await openMilestone(page, '技术交流会');
      await take(page, '催办');
      await dialog(page, '催办').getByLabel('附言').fill('请于本周内提交会议纪要。');
      await handIn(dialog(page, '催办'), '催办');
      await sees(late, '请于本周内提交会议纪要。');

      const owner = await world().person('contact.dagang');
      const item = owner.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: '技术交流会' });
      await sees(item, '已催办');
    });

    it('propose, approve, plan, and fix a baseline only of weights that add up', async () => {
      const page = await world().person('lead.mech');
      await page.goto('projects/new');
      await settled(page);
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await sees(page, '请填写项目名称');
      await sees(page, '请选择协议');
      await pick(page, page.getByLabel('所属协议'), '产教融合联合体共建协议');
      await page.getByLabel('项目名称').fill(proposed);
      await page.getByLabel('项目目标').fill('园区与学院共享大型设备，年内开放二十台。');
      await pick(page, page.getByLabel('配合单位'), '灵峰现代产业园管理办公室', '灵峰');
      await page.keyboard.press('Escape');
      await page.getByLabel('计划开始').fill(day());
      await page.getByLabel('计划完成').fill(day(200));
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: proposed }).waitFor();

      for (const approver of ['secretary.lingfeng', 'secretary.dagang']) {
        const partner = await world().person(approver);
        await partner
          .getByRole('region', { name: '待办' })
          .getByRole('link', { name: new RegExp(`^批准立项.+${proposed}`) })
          .click();
        const form = dialog(partner, '批准立项');
        await form.getByLabel('意见').fill('同意。');
        await handIn(form, '批准立项');
      }
      await sees(page.getByRole('main'), '已批准');

      await take(page, '编制里程碑');
      await page.getByRole('heading', { level: 1, name: '编制里程碑计划' }).waitFor();
      await planMilestone(page, { name: '设备清单', weight: 40, from: 0, due: 60 });
      await page.getByRole('button', { name: '添加里程碑' }).click();
      await planMilestone(page, { name: '开放预约', weight: 50, from: 60, due: 180 });
      await sees(page, '还差 10%');
      await page.getByRole('button', { name: '保存计划' }).click();
      await page.getByRole('heading', { level: 1, name: proposed }).waitFor();
      const barred = page.getByRole('group', { name: '可办理的操作' }).getByRole('button', { name: '确定基线' });
      expect(await barred.getAttribute('aria-disabled')).toBe('true');
      await barred.focus();
      await sees(page.getByRole('tooltip'), /权重.*100/);

      await take(page, '编制里程碑');
      await page.getByLabel('权重（%）').last().fill('60');
      await page.getByLabel('权重（%）').last().blur();
      await sees(page, '权重合计 100%');
      await page.getByRole('button', { name: '保存计划' }).click();
      await page.getByRole('heading', { level: 1, name: proposed }).waitFor();
      await take(page, '确定基线');
      await handIn(dialog(page, '确定基线'), '确定基线');
      await page.getByRole('tab', { name: '概览' }).click();
      await page.getByRole('img', { name: '进度 0%' }).waitFor();
      await sees(page, /第 1 版基线/);
    });

    it('replan with the approval of the partners, and the old baseline stays', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', proposed);
      await take(page, '申请调整计划');
      await page.getByRole('heading', { level: 1, name: '申请调整计划' }).waitFor();
      await page.getByLabel('调整原因').fill('设备到货延期。');
      await page.getByLabel('计划完成').last().fill(day(195));
      await page.getByRole('button', { name: '提交调整申请' }).click();
      await page.getByRole('heading', { level: 1, name: proposed }).waitFor();
      for (const approver of ['secretary.lingfeng', 'secretary.dagang']) {
        const partner = await world().person(approver);
        await openFromList(partner, 'projects', proposed);
        await partner.getByRole('region', { name: '计划调整待批' }).waitFor();
        await take(partner, '批准调整计划');
        await handIn(dialog(partner, '批准调整计划'), '批准调整计划');
      }
      await page.getByRole('tab', { name: '概览' }).click();
      await sees(page, /第 2 版基线/);
      await seesNo(page.getByRole('main'), '计划调整待批');
      await page.getByRole('tab', { name: '计划', exact: true }).click();
      const opened = (due: number) => page.getByRole('button', { name: new RegExp(`开放预约.*基线完成日 ${dayText(day(due))}`) });
      await opened(180).waitFor();
      await pick(page, page.getByLabel('对照的基线'), '对照第 2 版基线');
      await page.waitForURL(/baseline=2/);
      await opened(195).waitFor();
    });

    it('see on a phone what is due now, with names and marks that do not run into each other', async () => {
      const page = await world().person('lead.mech', { viewport: phone });
      await openFromList(page, 'projects', title);
      await page.getByRole('tab', { name: '计划', exact: true }).click();
      const row = page.getByRole('button', { name: /首批十项难题/ });
      const cut = await row.evaluate(
        (line) => [...line.querySelectorAll('b')].filter((word) => word.scrollWidth > word.clientWidth).length,
      );
      expect(cut).toBe(0);
      const box = (await row.getByText('逾期完成').boundingBox())!;
      expect(box.x + box.width).toBeLessThan(phone.width);
      const marks = await page
        .getByText(/^(\d{4}年)?\d{1,2}月$/)
        .evaluateAll((found) => found.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
      const apart = marks.every((mark, index) => index === 0 || mark.left >= marks[index - 1]!.right);
      expect([marks.length > 3, apart]).toEqual([true, true]);
      const today = (await page.locator('figure').getByText('今天').last().boundingBox())!;
      expect(today.x).toBeLessThan(phone.width);
    });

    it('read the same on a phone', async () => {
      const page = await world().person('lead.mech', { viewport: phone });
      await openFromList(page, 'projects', title);
      await page.getByRole('img', { name: '进度 75%' }).waitFor();
      expect(await progress(page).count()).toBe(1);
      const drawer = await openMilestone(page, '技术交流会');
      await sees(drawer, '会议纪要和名录');
    });
  });
