import { describe, expect, it } from '@jest/globals';
import { follow, openFromList, picture, sees, seesNo, tabTo } from '../gestures.js';
import { type World, password, phone, settled } from '../world.js';
import { violations } from './pages.js';

const title = '智能制造服务社区共建协议';

/** A signatory reads and signs what waits; the other party sees it at once. */
export const signing = (world: () => World): void =>
  describe('the signatory of a street office', () => {
    it('finds the agreement in the inbox, with its due date', async () => {
      const page = await world().person('signatory.xinqi');
      const inbox = page.getByRole('region', { name: '待办' });
      const item = inbox.getByRole('listitem').filter({ hasText: title });
      await sees(item, /还有 \d 天|今天到期/);
      await picture(page, 'workbench');
      await follow(page, title);
      await sees(page, '签署中');
    });

    it('reads it beside the last version, with the changes marked', async () => {
      const page = await world().person('signatory.xinqi');
      await openFromList(page, 'agreements', title);
      await page.getByRole('tab', { name: '条款' }).click();
      await page.getByText('对照', { exact: true }).click();
      await page.getByRole('switch', { name: /只看有变化的条款/ }).click();
      const changed = page.locator('[data-changed="true"]').first();
      await changed.waitFor();
      expect(await changed.locator('ins').first().innerText()).toContain('具体安排每学期初商定');
      await page.locator('[data-changed="false"]').first().waitFor({ state: 'detached' });
      expect(page.url()).toContain('view=compare');
      await picture(page, 'redline');
    });

    it('keeps the password in its field while the network is gone', async () => {
      world().forgive(/ERR_INTERNET_DISCONNECTED/);
      const page = await world().person('signatory.xinqi');
      await page.getByRole('link', { name: new RegExp(`^签署.+${title}`) }).click();
      await page.getByRole('checkbox', { name: /我已通读全文/ }).check();
      const field = page.getByLabel('请再次输入登录密码');
      await field.fill(password);
      await settled(page);
      await page.context().setOffline(true);
      await field.press('Enter');
      await sees(page.getByRole('alert'), '暂时连接不上服务器。');
      expect(await field.inputValue()).toBe(password);
      await page.context().setOffline(false);
    });

    it('is shown what can be done in this phase alone, and told why something of it cannot', async () => {
      const page = await world().person('signatory.xinqi');
      await openFromList(page, 'agreements', title);
      const bar = page.getByRole('group', { name: '可办理的操作' });
      expect(await bar.getByRole('button').allInnerTexts()).toEqual(['签署', '不予签署', '催办']);
      await bar.getByRole('button', { name: '催办' }).focus();
      await sees(page.getByRole('tooltip'), '无需催办');
    });

    it('signs with the keyboard alone; the college sees it without reloading, and so does the public', async () => {
      const college = await world().person('secretary.mech');
      await openFromList(college, 'agreements', title);
      await sees(college, '签署中');

      const page = await world().person('signatory.xinqi');
      await tabTo(page, page.getByRole('link', { name: new RegExp(`^签署.+${title}`) }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: '签署协议' }).waitFor();
      await settled(page);
      const changes = page.getByRole('tab', { name: '改动' });
      await tabTo(page, page.getByRole('tab', { name: '签署文本' }));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await changes.getAttribute('aria-selected')).toBe('true');
      await page.locator('[data-changed="true"] ins').first().waitFor();
      await tabTo(page, page.getByRole('checkbox', { name: /我已通读全文/ }));
      await page.keyboard.press('Space');
      await tabTo(page, page.getByLabel('请再次输入登录密码'));
      await page.keyboard.type('not the password');
      await page.keyboard.press('Enter');
      await sees(page.getByRole('alert'), /密码/);
      await tabTo(page, page.getByLabel('请再次输入登录密码'));
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await sees(page, '生效中');
      await page.getByRole('list', { name: '生命周期' }).getByText('签署完毕').waitFor();
      await sees(college, '生效中');
      await page.getByRole('link', { name: '工作台' }).first().click();
      await settled(page);
      await seesNo(page.getByRole('region', { name: '待办' }), title);

      const anybody = await world().visitor();
      await anybody.goto('register');
      await settled(anybody);
      await anybody.getByRole('searchbox').fill('智能制造服务');
      await anybody.waitForURL(/text=/);
      await anybody.getByRole('main').getByRole('link', { name: title }).click();
      await anybody.getByRole('heading', { level: 1, name: title }).waitFor();
      const entry = anybody.getByRole('region', { name: '登记信息' });
      await sees(entry, '新碶街道办事处');
      await sees(entry, '2029年11月30日');
      await settled(anybody);
      expect(await violations(anybody)).toEqual([]);
      await anybody.getByRole('link', { name: '打开核验页' }).click();
      await anybody.getByRole('heading', { level: 1, name: '核验证明' }).waitFor();
      await anybody.goto('register/00000000-0000-4000-8000-000000000000');
      await anybody.getByRole('heading', { level: 1, name: '没有找到' }).waitFor();
    });

    it('finds it on a phone as well', async () => {
      const page = await world().person('signatory.xinqi', { viewport: phone });
      await page.getByRole('navigation').last().getByRole('link', { name: '协议' }).click();
      await follow(page, title);
      await sees(page, '生效中');
      await page.getByRole('tab', { name: '条款' }).click();
      await sees(page, '社区工坊');
    });

    it('reads its timeline there, with what can be done below each entry', async () => {
      const page = await world().person('signatory.xinqi', { viewport: phone });
      await openFromList(page, 'agreements', title);
      await page.getByRole('tab', { name: '时间线' }).click();
      const entry = page.getByRole('listitem').filter({ hasText: '提出了第 1 版' });
      const words = (await entry.getByText('提出了第 1 版').boundingBox())!;
      const proof = (await entry.getByRole('button', { name: '出示证明' }).boundingBox())!;
      expect(words.width).toBeGreaterThan(200);
      const fingerprint = entry.getByRole('button', { name: /^[0-9a-f]{12}…$/ });
      await fingerprint.click();
      await entry.getByRole('button', { name: /^[0-9a-f]{64}$/ }).waitFor();
      expect(proof.y).toBeGreaterThan(words.y + words.height);
    });

    it('reads there who did what, and of what all did no single one', async () => {
      const page = await world().person('signatory.xinqi');
      await openFromList(page, 'agreements', title);
      await page.getByRole('tab', { name: '时间线' }).click();
      const sentence = (words: RegExp) => page.getByRole('paragraph').filter({ hasText: words }).first().innerText();
      expect(await sentence(/提出了第 1 版/)).toMatch(/^宁波职业技术学院机电工程学院 提出了第 1 版$/);
      expect((await sentence(/第 3 版达成一致/)).trim()).toBe('各方就第 3 版达成一致');
    });
  });
