import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '@gongjian/sheets';
import type { Page } from 'playwright-core';
import { sees, seesNo, tabTo } from '../gestures.js';
import { mark } from '../things.js';
import { type World, phone, settled } from '../world.js';
import { violations } from './pages.js';

const heads = (page: Page): Promise<string[]> => page.getByRole('columnheader').allInnerTexts();

const tools = (page: Page) => page.getByRole('group', { name: '视图、列与导出' });

/** What everybody who works with long lists does with them. */
export const workWithLists = (world: () => World): void =>
  describe('whoever works with lists', () => {
    it('chooses columns by keyboard, and finds them again', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('agreements');
      await settled(page);
      expect(await heads(page)).not.toContain('共建领域');
      const button = tools(page).getByRole('button', { name: '列', exact: true });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('checkbox', { name: '共建领域' }), 20);
      await page.keyboard.press('Space');
      expect(await page.getByRole('checkbox', { name: '协议', exact: true }).isDisabled()).toBe(true);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForFunction((element) => element === document.activeElement, await button.elementHandle());
      await page.getByRole('columnheader', { name: '共建领域' }).waitFor();
      expect(page.url()).toContain('columns=');
      await page.goto('agreements');
      await page.getByRole('columnheader', { name: '共建领域' }).waitFor();
      await button.click();
      await page.getByRole('button', { name: '恢复默认列' }).click();
      await page.getByRole('columnheader', { name: '共建领域' }).waitFor({ state: 'detached' });
    });

    it('saves what is shown as a view, comes back to it, and takes back that it was deleted', async () => {
      const name = `在建项目 ${mark}`;
      const page = await world().person('admin.nbpt');
      await page.goto('projects?phase=RUNNING&sort=TITLE&page=1&asOf=2023-06-01');
      await settled(page);
      await tools(page).getByRole('button', { name: '视图' }).click();
      await page.getByLabel('视图名称').fill(name);
      await page.keyboard.press('Enter');
      await tools(page)
        .getByRole('button', { name: `视图：${name}` })
        .waitFor();

      await page.goto('projects?light=RED');
      await settled(page);
      const views = tools(page).getByRole('button', { name: '视图' });
      await views.click();
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForURL(/phase=RUNNING/);
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ phase: 'RUNNING', sort: 'TITLE' });

      await views.click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: `删除视图“${name}”` }).click();
      await sees(page.getByRole('status'), `已删除视图“${name}”。`);
      await views.click();
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '撤销' }).click();
      await tools(page)
        .getByRole('button', { name: `视图：${name}` })
        .waitFor();
    });

    it.each([
      ['agreements', 'agreements?standing=IN_FORCE&sort=TITLE&asOf=2024-06-01', '协议-2024-06-01.xlsx', ['协议', '文号', '类型']],
      ['projects', 'projects?phase=RUNNING', /^项目-\d{4}-\d\d-\d\d\.xlsx$/, ['项目', '所属协议', '文号']],
      ['brands', 'brands?phase=RECOGNISED', /^品牌-/, ['名称', '阶段']],
    ])('takes %s along as a workbook: those of all pages, by filter, order and day', async (_, address, file, first) => {
      const page = await world().person('admin.nbpt');
      await page.goto(address);
      await settled(page);
      const shown = await page.getByRole('table').getByRole('row').locator('td:first-child a').allInnerTexts();
      const download = page.waitForEvent('download');
      await tools(page).getByRole('button', { name: '导出' }).click();
      const taken = await download;
      expect(taken.suggestedFilename()).toMatch(file);
      await sees(page.getByRole('status'), /^已导出 \d+ 条。$/);
      const [sheet, about] = readWorkbook(await readFile((await taken.path())!));
      const lines = sheet!.rows.map(({ cells }) => cells.map(({ text }) => text));
      expect(lines[0]!.slice(0, first.length)).toEqual(first);
      const total = Number(/共 (\d+) 条/.exec(await page.getByRole('main').innerText())![1]);
      expect(lines).toHaveLength(total + 1);
      expect(lines.slice(1, shown.length + 1).map(([title]) => title)).toEqual(shown);
      expect(about!.rows.map(({ cells }) => cells[0]!.text)).toEqual(['列表', '单位', '截至', '条数', '网址']);
    });

    it('asks for page after page of a long list', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('units');
      await settled(page);
      // A page of a few, as the list would come where there are thousands.
      await page.route('**/graphql', (route) => {
        const text = route.request().postData() ?? '';
        return route.continue({ postData: text.replace('"first":100', '"first":7') });
      });
      const download = page.waitForEvent('download');
      await tools(page).getByRole('button', { name: '导出' }).click();
      const [sheet] = readWorkbook(await readFile((await (await download).path())!));
      const names = sheet!.rows.slice(1).map(({ cells }) => cells[0]!.text);
      const total = Number(/共 (\d+) 条/.exec(await page.getByRole('main').innerText())![1]);
      expect([names.length, new Set(names).size]).toEqual([total, total]);
      expect(total).toBeGreaterThan(14);
    });

    it('is told why an export did not come about', async () => {
      world().forgive(/Failed to load|ERR_/);
      const page = await world().person('admin.nbpt');
      await page.goto('brands');
      await settled(page);
      await page.route('**/graphql', (route) => route.abort());
      await tools(page).getByRole('button', { name: '导出' }).click();
      await sees(page.getByRole('alert'), '暂时连接不上服务器。');
    });

    it('unfolds filters on a phone, told how many are set, and reads on cards what they wait for', async () => {
      const page = await world().person('signatory.xinqi', { viewport: phone });
      await page.goto('agreements?phase=NEGOTIATING&mine=true');
      await settled(page);
      const fold = page.getByRole('button', { name: '筛选（已设 2 项）' });
      const phase = page.getByRole('combobox', { name: '阶段' });
      expect([await fold.getAttribute('aria-expanded'), await phase.isVisible()]).toEqual(['false', false]);
      await tabTo(page, fold);
      await page.keyboard.press('Enter');
      await phase.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '清除筛选' }).click();
      await page.getByRole('button', { name: '筛选', exact: true }).waitFor();
      await page.goto('agreements');
      await settled(page);
      const cards = page.getByRole('list', { name: '协议' });
      await sees(cards, /〔\d{4}〕\d+ 号/);
      await page.goto('projects?phase=RUNNING');
      await settled(page);
      await sees(page.getByRole('list', { name: '项目' }), '下一个里程碑');
      await sees(page.getByRole('list', { name: '项目' }), /^正在等待：/);
    });

    it('reads on a phone which step of how many a form is at', async () => {
      const page = await world().person('secretary.mech', { viewport: phone });
      await page.goto('agreements/new?step=clauses');
      await sees(page, '第 2 步，共 4 步：条款');
      await page.getByRole('button', { name: '下一步' }).click();
      await sees(page, '第 3 步，共 4 步：期限与领域');
      await seesNo(page, '第 2 步，共 4 步：条款');
    });
  });
