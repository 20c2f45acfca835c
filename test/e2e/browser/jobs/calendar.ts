import { describe, expect, it } from '@jest/globals';
import { dialog, handIn, sees, seesNo } from '../gestures.js';
import { dayText, mark } from '../things.js';
import { type World, phone, settled } from '../world.js';

const date = '2026-12-31';
const holiday = `校庆放假 ${mark}`;

/** The administrator who keeps the calendar by which reminders are counted. */
export const calendar = (world: () => World): void =>
  describe('the work calendar', () => {
    it('shows the published holidays in one piece, takes a day over them, and gives it back', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('platform?year=2026');
      await settled(page);
      const panel = page.getByRole('region', { name: '工作日历' });
      await sees(panel.getByRole('listitem').filter({ hasText: '国庆节' }), dayText('2026-10-07'));

      await panel.getByRole('button', { name: '调整某一天' }).click();
      const form = dialog(page, '调整工作日历');
      await form.getByLabel('日期').fill(date);
      await form.getByLabel('名称或原因').fill(holiday);
      await sees(form, new RegExp(`调整了工作日历：${dayText(date)} ${holiday}`));
      await handIn(form, '保存调整');
      const day = panel.getByRole('listitem').filter({ hasText: holiday });
      await sees(day, '单独调整');
      await sees(day, '国家安排：按星期');

      await panel.getByRole('button', { name: '查看调整记录' }).click();
      await sees(panel, `调整了工作日历：${dayText(date)} ${holiday}`);

      await day.getByRole('button', { name: /^恢复国家安排/ }).click();
      await handIn(dialog(page, `${dayText(date)}恢复国家安排`), '恢复国家安排');
      await seesNo(panel.getByRole('listitem').filter({ hasText: '单独调整' }), holiday);
    });

    it('follows what another administrator sets, and says where nothing is published yet', async () => {
      const page = await world().person('admin.nbpt', { viewport: phone });
      await page.goto('platform?year=2027');
      await settled(page);
      const panel = page.getByRole('region', { name: '工作日历' });
      const other = await world().person('admin.nbpt');
      const query = 'mutation ($input: SetCalendarDayInput!) { setCalendarDay(input: $input) { refusal { code } } }';
      const answer = await other.evaluate(
        async ([text, name]) =>
          (
            await fetch('graphql', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query: text, variables: { input: { date: '2027-03-05', kind: 'WORKDAY', name } } }),
            })
          ).json() as Promise<unknown>,
        [query, `学雷锋日 ${mark}`],
      );
      expect(answer).toEqual({ data: { setCalendarDay: { refusal: null } } });
      await sees(panel.getByRole('listitem'), `学雷锋日 ${mark}`);
      await page.goto('platform?year=2040');
      await settled(page);
      await sees(panel, '2040年没有单独安排的日子');
    });
  });
