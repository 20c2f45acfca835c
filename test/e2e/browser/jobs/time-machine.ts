import { describe, expect, it } from '@jest/globals';
import { openFromList, sees } from '../gestures.js';
import { type World, phone, settled } from '../world.js';

const title = '智能制造产线共享实训基地';
const past = '2022-06-30';

/** Every page as it stood on a past day, read only, under an address that shows others the same. */
export const timeMachine = (world: () => World): void =>
  describe('the time machine', () => {
    it('shows the progress of that day in the object and in the list, and leads back', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      await page.getByRole('img', { name: '进度 100%' }).waitFor();
      await page.getByRole('button', { name: '查看历史时点' }).click();
      await page.getByLabel('当时所知').fill(past);
      await page.getByRole('button', { name: '查看这一天' }).click();
      await sees(page, /正在查看 2022年6月30日 的情况.只读/);
      await page.getByRole('img', { name: '进度 40%' }).waitFor();
      await sees(page.getByRole('main'), '实施中');
      expect(page.url()).toContain(`asOf=${past}`);
      expect(await page.getByRole('group', { name: '可办理的操作' }).count()).toBe(0);

      await page.getByRole('link', { name: '项目', exact: true }).first().click();
      await settled(page);
      expect(page.url()).toContain(`asOf=${past}`);
      const row = page.getByRole('row').filter({ hasText: title });
      await row.getByRole('progressbar', { name: '进度 40%' }).waitFor();
      expect(await page.getByRole('button', { name: '提出项目' }).count()).toBe(0);

      await page.getByRole('button', { name: '回到今天' }).first().click();
      await page.getByRole('row').filter({ hasText: title }).getByRole('progressbar', { name: '进度 100%' }).waitFor();
      expect(page.url()).not.toContain('asOf');
      await page.getByRole('button', { name: '提出项目' }).waitFor();
    });

    it('tells by that knowledge about another day, in object and list, and says both', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      await page.getByRole('button', { name: '查看历史时点' }).click();
      await page.getByLabel('当时所知').fill(past);
      await page.getByLabel('所述日期').fill('2022-02-31');
      await page.getByRole('button', { name: '查看这一天' }).click();
      await sees(page.getByRole('alert'), '没有这一天');
      await page.getByLabel('所述日期').fill('2999-12-31');
      await page.getByRole('button', { name: '查看这一天' }).click();
      await sees(page.getByRole('alert'), '不能晚于');
      await page.getByLabel('所述日期').fill('2022-01-31');
      await page.getByRole('button', { name: '查看这一天' }).click();
      await sees(page, /按 2022年6月30日 当时所知，正在查看 2022年1月31日 的实际情况.只读/);
      expect(page.url()).toContain('trueOn=2022-01-31');
      await page.getByRole('group', { name: '可办理的操作' }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: '项目', exact: true }).first().click();
      await settled(page);
      expect(page.url()).toContain(`asOf=${past}&trueOn=2022-01-31`);
      await page.getByRole('row').filter({ hasText: title }).waitFor();
      await page.getByRole('button', { name: '回到今天' }).first().click();
      await page.getByRole('button', { name: '提出项目' }).waitFor();
      expect(page.url()).not.toContain('trueOn');
    });

    it('shows a colleague the same by the copied address, on a phone as well', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      const link = `${page.url().split('?')[0]}?asOf=${past}&tab=plan`;
      const colleague = await world().person('contact.lingfeng', { viewport: phone });
      await colleague.goto(link);
      await settled(colleague);
      await sees(colleague, /正在查看 2022年6月30日/);
      await colleague.getByRole('tab', { name: '计划', selected: true }).waitFor();
      await colleague.getByRole('button', { name: /课程包开发.*进行中/ }).waitFor();
      await colleague.getByRole('tab', { name: '概览' }).click();
      await colleague.getByRole('img', { name: '进度 40%' }).waitFor();
    });

    it('says of what was not there yet that it may not have been, and leads back to it', async () => {
      const page = await world().person('lead.mech');
      await openFromList(page, 'projects', title);
      await page.goto(`${page.url().split('?')[0]}?asOf=2020-01-31`);
      await settled(page);
      await sees(page.getByRole('main'), '在所选日期，它可能尚未建立');
      await page.getByRole('button', { name: '回到今天' }).first().click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    });

    it('shows the workbench of that day with nothing to handle', async () => {
      const page = await world().person('signatory.xinqi');
      await page.goto(`workbench?asOf=${past}`);
      await settled(page);
      await sees(page, /正在查看 2022年6月30日/);
      expect(await page.getByRole('link', { name: /^(签署|验收里程碑|提交成果)/ }).count()).toBe(0);
    });
  });
