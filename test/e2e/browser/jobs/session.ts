import type { Page } from 'playwright-core';
import { describe, expect, it } from '@jest/globals';
import { dialog, openFromList, sees, seesNo, take } from '../gestures.js';
import { type World, password, signIn } from '../world.js';
import { violations } from './pages.js';

const account = 'admin.nbpt';
const unit = '宁波职业技术学院机电工程学院';

/** A page on which somebody is signed in, in a browser that forgets it within the job. */
const signedIn = async (world: World): Promise<Page> => {
  const page = await world.visitor();
  await page.goto('sign-in');
  await signIn(page, account);
  return page;
};

/** Signs in again where the page asks for it; it knows the address. */
const signInAgain = async (page: Page): Promise<void> => {
  const box = dialog(page, '请重新登录');
  expect(await box.getByLabel('电子邮箱').inputValue()).toBe(`${account}@demo.example`);
  await box.getByLabel('密码').fill(password);
  await box.getByRole('button', { name: '登录', exact: true }).click();
  await box.waitFor({ state: 'hidden' });
};

/** Somebody whose session ends while a page is open. */
export const session = (world: () => World): void =>
  describe('a session that ended', () => {
    it('is told over the page, never as an empty list, and goes on after signing in again', async () => {
      const page = await signedIn(world());
      await page.context().clearCookies();
      // What the workbench asks by itself may have been answered first: then the dialog lies over the link.
      await page.getByRole('link', { name: '协议', exact: true }).first().dispatchEvent('click');
      await dialog(page, '请重新登录').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.getByText('还没有协议').count()).toBe(0);
      await signInAgain(page);
      await page.getByRole('main').getByRole('row').nth(1).waitFor();
    });

    it('loses nothing that was typed in a dialog', async () => {
      const page = await signedIn(world());
      await openFromList(page, 'units', unit);
      await take(page, '更名');
      const form = dialog(page, '更名');
      await form.getByLabel('新名称').fill('智能制造学院');
      await page.context().clearCookies();
      await form.getByRole('button', { name: '更名' }).click();
      await signInAgain(page);
      await sees(form, '登录曾中断，刚才的操作没有提交。');
      expect(await form.getByLabel('新名称').inputValue()).toBe('智能制造学院');
    });

    it('is told where somebody else has signed in meanwhile, in whose name nothing is done', async () => {
      world().forgive(/status of 403/);
      const page = await signedIn(world());
      await openFromList(page, 'units', unit);
      await take(page, '更名');
      const form = dialog(page, '更名');
      await form.getByLabel('新名称').fill('智能制造学院');
      await seesNo(form, '填写完整后，这里会说明将会发生什么。');
      const other = await page.context().newPage();
      await page.context().clearCookies();
      await other.goto('sign-in');
      await signIn(other, 'lead.mech');
      await form.getByRole('button', { name: '更名' }).click();
      await signInAgain(page);
      await sees(form, '登录曾中断，刚才的操作没有提交。');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(unit);
    });

    it('begins afresh at the workbench where somebody else signs in', async () => {
      const page = await signedIn(world());
      await page.context().clearCookies();
      await page.getByRole('link', { name: '单位', exact: true }).first().click();
      await dialog(page, '请重新登录').waitFor();
      await signIn(page, 'lead.mech');
      await sees(page.getByRole('banner'), '机电工程学院项目负责人');
    });
  });
