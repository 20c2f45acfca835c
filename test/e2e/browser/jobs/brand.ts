import type { Page } from 'playwright-core';
import { describe, it } from '@jest/globals';
import { dialog, handIn, openFromList, pick, picture, sees, seesNo, take } from '../gestures.js';
import { day, mark, pdfFile } from '../things.js';
import { type World, settled } from '../world.js';

const name = `匠心讲堂 ${mark}`;
const cohort = `新一轮品牌培育 ${mark}`;

const step = async (page: Page, action: string, fill: (form: ReturnType<typeof dialog>) => Promise<void>): Promise<void> => {
  await take(page, action);
  const form = dialog(page, action);
  await fill(form);
  await handIn(form, action);
};

const standsAt = (page: Page, phase: string): Promise<void> =>
  page
    .getByRole('list', { name: '生命周期' })
    .getByRole('listitem')
    .filter({ hasText: phase })
    .and(page.locator('[aria-current=step]'))
    .waitFor();

/** A brand from its registration to its first recognition. */
export const brand = (world: () => World): void =>
  describe('a brand owner', () => {
    it('needs a cohort, which the organiser opens', async () => {
      const page = await world().person('organiser.nbpt');
      await page.goto('cohorts');
      await settled(page);
      await page.getByRole('button', { name: '开设批次' }).click();
      const form = dialog(page, '开设批次');
      await form.getByLabel('批次名称').fill(cohort);
      await form.getByLabel('开始日期').fill(day(-30));
      await form.getByLabel('结束日期').fill(day(600));
      await handIn(form, '开设批次');
      await sees(page.getByRole('main'), cohort);
    });

    it('takes a brand from registration to its first recognition', async () => {
      const page = await world().person('brands.mech');
      await page.goto('brands');
      await settled(page);
      await page.getByRole('button', { name: '登记品牌' }).click();
      const form = dialog(page, '登记品牌');
      await form.getByRole('button', { name: '登记品牌' }).click();
      await sees(form, '此项必填');
      await form.getByLabel('名称').fill('红匠先锋');
      await sees(form, '已有同名品牌，请确认不是重复登记：');
      await form.getByLabel('名称').fill(name);
      await seesNo(form, '已有同名品牌，请确认不是重复登记：');
      await form.getByLabel('简介').fill('能工巧匠进课堂，每月一讲。');
      await form.getByRole('button', { name: '登记品牌' }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await standsAt(page, '登记');

      await step(page, '立项', async (box) => pick(page, box.getByLabel('立项批次'), cohort));
      await standsAt(page, '立项');
      await step(page, '开始试点', async (box) => {
        await box.getByLabel('试点方案').fill('先在两个班级试行一学期。');
        await box.getByLabel('中期检查期限').fill(day(90));
      });
      await standsAt(page, '试点');
      await step(page, '中期检查', async (box) => {
        await box.getByText('通过', { exact: true }).click();
        await box.getByLabel('检查意见').fill('阶段目标完成。');
        await box.locator('input[type=file]').setInputFiles([pdfFile('中期检查表.pdf')]);
        await sees(box, '中期检查表.pdf');
      });
      await standsAt(page, '培育');
      await step(page, '认定', async (box) => {
        await sees(box, '院级');
        await box.getByLabel('文件名称').fill('关于公布院级党建品牌的通知');
        await box.getByLabel('文号').fill(`机电党〔${day().slice(0, 4)}〕12 号`);
        await box.getByLabel('发文单位').fill('机电工程学院党总支');
        await box.getByLabel('发文日期').fill(day());
        await box.locator('input[type=file]').setInputFiles([pdfFile('认定文件.pdf')]);
        await sees(box, '认定文件.pdf');
      });
      await standsAt(page, '认定');
      const ladder = page.getByRole('region', { name: '认定阶梯' });
      const rung = ladder.getByRole('listitem').filter({ hasText: '院级' });
      await sees(rung, '关于公布院级党建品牌的通知');
      await rung.getByRole('link', { name: '认定文件.pdf' }).waitFor();
      await sees(ladder.getByRole('listitem').filter({ hasText: '校级' }).first(), '尚未达到');
    });

    it('shows a brand that has climbed the whole ladder', async () => {
      const page = await world().person('brands.mech');
      await openFromList(page, 'brands', '红匠先锋');
      const ladder = page.getByRole('region', { name: '认定阶梯' });
      for (const level of ['院级', '校级', '市级', '省级', '国家级'])
        await ladder.getByRole('listitem').filter({ hasText: level }).getByText(/号/).first().waitFor();
      await picture(page, 'brand');
    });
  });
