import type { Page } from 'playwright-core';
import { describe, expect, it } from '@jest/globals';
import { dialog, handIn, openFromList, pick, sees, seesNo, take } from '../gestures.js';
import { mark } from '../things.js';
import { type World, settled, signIn } from '../world.js';
import { violations } from './pages.js';

const unit = `人工智能学院 ${mark}`;
const renamed = `人工智能与大数据学院 ${mark}`;
const house = `港口职业中学 ${mark}`;
const newcomer = `contact.${mark}@demo.example`;

const establish = async (page: Page, kind: string, title: string): Promise<void> => {
  await page.getByRole('button', { name: '设立岗位' }).click();
  const form = dialog(page, '设立岗位');
  await pick(page, form.getByLabel('岗位类型'), kind);
  await form.getByLabel('岗位名称').fill(title);
  await handIn(form, '设立岗位');
};

/** The administrator of a college: units, their names, posts, and people. */
export const directory = (world: () => World): void =>
  describe('an administrator', () => {
    it('registers a unit, renames it, and invites a person into its post, who signs in', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('units');
      await settled(page);
      await page.getByRole('button', { name: '登记单位' }).click();
      const form = dialog(page, '登记单位');
      await form.getByLabel('名称').fill(unit);
      await pick(page, form.getByLabel('类型'), '院系');
      await pick(page, form.getByLabel('上级单位'), '宁波职业技术学院', '宁波职业技术学院');
      await form.getByRole('button', { name: '登记单位' }).click();
      await page.getByRole('heading', { level: 1, name: unit }).waitFor();

      await take(page, '更名');
      await dialog(page, '更名').getByLabel('新名称').fill(renamed);
      await handIn(dialog(page, '更名'), '更名');
      await page.getByRole('heading', { level: 1, name: renamed }).waitFor();
      await sees(page.getByRole('main'), new RegExp(`${unit}.用至`));

      await establish(page, '联络员', '学院联络员');
      const post = page.getByRole('region', { name: '岗位' }).getByRole('listitem').filter({ hasText: '学院联络员' });
      await sees(post, '空缺');
      await post.getByRole('button', { name: '任命' }).click();
      const fill = dialog(page, /^任命/);
      await fill.getByText('新开账号').click();
      await fill.getByLabel('电子邮箱').fill(newcomer);
      await fill.getByLabel('姓名或职务名').fill('人工智能学院联络员');
      await fill.getByRole('button', { name: '任命' }).click();
      const shown = dialog(page, /已为“人工智能学院联络员”开通账号/);
      const secret = await shown.locator('code').innerText();
      await shown.getByRole('button', { name: /^(确定|确 定|知道了)$/ }).click();
      await sees(post, '人工智能学院联络员');

      const person = await world().visitor();
      await person.goto('sign-in');
      await signIn(person, newcomer, secret);
      await sees(person.getByRole('banner'), renamed);
    });

    it('gives a house of its own its first administrator, and nothing else', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('units');
      await settled(page);
      await page.getByRole('button', { name: '登记单位' }).click();
      const form = dialog(page, '登记单位');
      await sees(form, /设立“管理员”岗位/);
      await form.getByLabel('名称').fill(house);
      await pick(page, form.getByLabel('类型'), '学校');
      await form.getByRole('button', { name: '登记单位' }).click();
      await page.getByRole('heading', { level: 1, name: house }).waitFor();

      await page.getByRole('button', { name: '设立岗位' }).click();
      const post = dialog(page, '设立岗位');
      await pick(page, post.getByLabel('岗位类型'), '书记');
      await post.getByLabel('岗位名称').fill('书记');
      await post.getByRole('button', { name: '设立岗位' }).click();
      await sees(post, '该单位还没有管理员');
      // The last of the list, which is not drawn before it is scrolled to.
      await post.getByLabel('岗位类型').click();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await post.getByLabel('岗位名称').fill('学校管理员');
      await handIn(post, '设立岗位');

      const row = page.getByRole('region', { name: '岗位' }).getByRole('listitem').filter({ hasText: '学校管理员' });
      await row.getByRole('button', { name: '任命' }).click();
      const fill = dialog(page, /^任命/);
      await pick(page, fill.getByLabel('人员'), '人工智能学院联络员', '人工智能学院');
      await handIn(fill, '任命');
      await sees(row, '人工智能学院联络员');
      await row.getByRole('button', { name: '任命' }).waitFor({ state: 'hidden' });
      expect(await row.getByRole('button', { name: '免去' }).count()).toBe(0);
    });

    it('hands a post over with what is open, and the sheet of it can be found again', async () => {
      world().forgive(/status of 403/);
      const before = await world().visitor();
      await before.goto('sign-in');
      await signIn(before, 'secretary.nbpt-civil');
      await sees(before.getByRole('banner'), '宁波职业技术学院建筑工程学院');

      const page = await world().person('admin.nbpt');
      await openFromList(page, 'units', '宁波职业技术学院建筑工程学院');
      const post = page.getByRole('region', { name: '岗位' }).getByRole('listitem').filter({ hasText: '书记' });
      await post.getByRole('button', { name: '交接' }).click();
      const form = dialog(page, /^交接/);
      await sees(form, '现有 2 项待办。');
      await form.getByRole('link', { name: '美丽乡村微改造设计' }).waitFor();
      await pick(page, form.getByLabel('继任者'), '宁波职业技术学院建筑工程学院联络员', '宁波职业技术学院建筑工程学院');
      await form.getByLabel('离任原因').fill('工作调动');
      await handIn(form, '交接');
      await sees(post, '宁波职业技术学院建筑工程学院联络员');
      await post.getByRole('link', { name: '交接单' }).click();
      await page.getByRole('heading', { level: 1, name: '书记 · 交接单' }).waitFor();
      await sees(page.getByRole('main'), /建筑工程学院书记 → 宁波职业技术学院建筑工程学院联络员/);
      await page.getByRole('row', { name: /乡村工匠驻村工作站.*待办/ }).waitFor();
      expect(await violations(page)).toEqual([]);

      // Whoever held it is told on the page that he has open, whose tasks went on to another.
      const told = dialog(before, '您已不再担任该岗位');
      await sees(told, '宁波职业技术学院建筑工程学院 · 书记');
      expect(await violations(before)).toEqual([]);
      await told.getByRole('button', { name: '以现任岗位继续' }).click();
      await told.waitFor({ state: 'hidden' });
      await sees(before.getByRole('banner'), '尚未任职');
    });

    it('renames a unit, and what was signed keeps the old name', async () => {
      const page = await world().person('admin.nbpt');
      const old = '宁波职业技术学院人事处';
      const now = `宁波职业技术学院人力资源处 ${mark}`;
      await openFromList(page, 'units', old);
      await take(page, '更名');
      await dialog(page, '更名').getByLabel('新名称').fill(now);
      await handIn(dialog(page, '更名'), '更名');
      await page.getByRole('heading', { level: 1, name: now }).waitFor();
      await openFromList(page, 'agreements', '共育骨干队伍协议');
      const party = page.getByRole('region', { name: '签约方' }).getByRole('row').filter({ hasText: now });
      await party.getByRole('link', { name: old }).waitFor();
      await sees(party, new RegExp(`现名.${now}`));
    });

    it('is asked before a dialog takes along what was written in it, and is back at the button that opened it', async () => {
      const page = await world().person('admin.nbpt');
      await openFromList(page, 'units', '宁波职业技术学院机电工程学院');
      await take(page, '更名');
      const form = dialog(page, '更名');
      const name = form.getByLabel('新名称');
      await name.fill('智能制造学院');
      await page.keyboard.press('Escape');
      await form.getByRole('alert').getByText('放弃已填写的内容？').waitFor();
      await page.keyboard.press('Escape');
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await name.inputValue()).toBe('智能制造学院');
      await page.keyboard.press('Escape');
      await form.getByRole('button', { name: /^放\s*弃$/ }).click();
      await form.waitFor({ state: 'hidden' });
      const opener = page.getByRole('button', { name: '更名', exact: true });
      await page.waitForFunction((button) => button === document.activeElement, await opener.elementHandle());
    });

    it('gives somebody a second post, who then acts for either unit', async () => {
      const page = await world().person('admin.nbpt');
      await openFromList(page, 'units', renamed);
      await establish(page, '项目负责人', '学院项目负责人');
      const post = page.getByRole('region', { name: '岗位' }).getByRole('listitem').filter({ hasText: '学院项目负责人' });
      await post.getByRole('button', { name: '任命' }).click();
      const fill = dialog(page, /^任命/);
      await pick(page, fill.getByLabel('人员', { exact: true }), '宁波职业技术学院机电工程学院项目负责人', '宁波职业技术学院机电工程学院');
      await handIn(fill, '任命');

      const person = await world().person('lead.mech');
      const actFor = async (from: string, to: string): Promise<void> => {
        await person.getByRole('button', { name: new RegExp(`^切换单位.+${from}$`) }).click();
        await person
          .getByRole('group', { name: /^切换单位/ })
          .getByRole('button', { name: to })
          .click();
        await person.getByRole('button', { name: new RegExp(`^切换单位.+${to}$`) }).waitFor();
      };
      const college = '宁波职业技术学院机电工程学院';
      const lights = person.getByRole('region', { name: '逾期的里程碑' });
      await sees(lights, '技术交流会');
      await actFor(college, renamed);
      await seesNo(lights, '技术交流会');
      const other = await person.context().newPage();
      await other.goto('workbench');
      await sees(other.getByRole('banner'), renamed);
      await actFor(renamed, college);
      await sees(lights, '技术交流会');
      await other.getByRole('link', { name: '项目', exact: true }).first().click();
      await sees(other.getByRole('banner'), renamed);
      await sees(other.getByRole('main'), '还没有项目');
      expect(await other.getByText('模具行业技术服务团').count()).toBe(0);
    });
  });
