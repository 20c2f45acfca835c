import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openFromList, sees, seesNo } from '../gestures.js';
import { type World, phone, settled } from '../world.js';
import { textFile } from '../things.js';
import { violations } from './pages.js';

const title = '智能制造服务社区共建协议';
const clause = '社区工坊';

/** What a partner takes along is checked by the platform's page, and by a file that needs neither platform nor network. */
export const proof = (world: () => World): void =>
  describe('a partner who has to show what was signed', () => {
    let folder: string;
    beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'gongjian-proof-'))));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const kept = (name: string): string => join(folder, name);

    const keep = async (page: Page, name: string, press: () => Promise<void>): Promise<string> => {
      const download = page.waitForEvent('download');
      await press();
      const file = await download;
      await file.saveAs(kept(name));
      return file.suggestedFilename();
    };
    /** A page as it opens from the disk where there is no network. */
    const opened = async (looks: Parameters<World['visitor']>[0] = {}, file = 'checker.html'): Promise<Page> => {
      const page = await world().visitor(looks);
      await page.context().setOffline(true);
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) world().complaints.push(`asks for ${request.url()}`);
      });
      await page.goto(pathToFileURL(kept(file)).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    };
    const choose = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
      page.locator('input[type=file]').setInputFiles(file);

    it('takes the proof of signing and the checker from the page of the agreement', async () => {
      const page = await world().person('signatory.xinqi');
      await openFromList(page, 'agreements', title);
      const panel = page.getByRole('region', { name: '签署证明' });
      const press = (name: string) => panel.getByText(name, { exact: true }).click();
      expect(await keep(page, 'proof.json', () => press('下载签署证明'))).toBe(`${title}.gongjian-proof.json`);
      expect(await keep(page, 'copy.html', () => press('下载可直接打开的证明'))).toBe(`${title}.gongjian-proof.html`);
      expect(await keep(page, 'checker.html', () => press('下载离线核验工具'))).toBe('gongjian-verify.html');
    });

    it('reads without a network that it holds, who signed, and the text that was signed', async () => {
      const page = await opened();
      await choose(page, kept('proof.json'));
      await sees(page.getByRole('status'), '证明有效');
      await sees(page, /街道办事处 签署了第 \d 版/);
      await sees(page.getByRole('article', { name: title }), clause);
      await sees(page.getByRole('article', { name: title }), '产教融合');
      await sees(page, '请与出具方另行公布的公钥核对');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await sees(page, 'The proof holds');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('reads it on a phone as well', async () => {
      const page = await opened({ viewport: phone });
      await choose(page, kept('proof.json'));
      await sees(page.getByRole('status'), '证明有效');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    });

    it('hands on one file that shows what was signed, and that nobody has to believe by itself', async () => {
      const page = await opened({ viewport: phone }, 'copy.html');
      await sees(page.getByRole('status'), '证明有效');
      await sees(page.getByRole('article', { name: title }), clause);
      await sees(page, '网页可能被人改写');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
      expect(await violations(page)).toEqual([]);
      const save = () => page.getByRole('button', { name: '另存其中的证明' }).click();
      expect(await keep(page, 'again.json', save)).toBe(`${title}.gongjian-proof.json`);
      expect(await readFile(kept('again.json'), 'utf8')).toBe(await readFile(kept('proof.json'), 'utf8'));

      const altered = (await readFile(kept('copy.html'), 'utf8')).replace(clause, '社区广场');
      await writeFile(kept('forged.html'), altered.replace('</body>', '<p>证明有效</p></body>'));
      const checker = await opened();
      await choose(checker, kept('forged.html'));
      await sees(checker.getByRole('alert'), '所附文本与签署的内容不一致。');
      await choose(checker, kept('copy.html'));
      await sees(checker.getByRole('status'), '证明有效');
    });

    it('is told when a word is another, and what is no proof', async () => {
      const page = await opened();
      const text = await readFile(kept('proof.json'), 'utf8');
      expect(text).toContain(clause);
      await writeFile(kept('altered.json'), text.replace(clause, '社区广场'));
      await choose(page, kept('altered.json'));
      await sees(page.getByRole('alert'), '所附文本与签署的内容不一致。');
      await choose(page, textFile('letter.json'));
      await sees(page.getByRole('alert'), '这不是证明文件。');
    });

    it('is told by the page of the platform that the key is the one it publishes', async () => {
      const page = await world().visitor();
      await page.goto('verify');
      await settled(page);
      await choose(page, kept('proof.json'));
      await sees(page, '与本平台公布的公钥一致');
      await page.getByText('只信任我另行取得的公钥').click();
      await page
        .getByRole('textbox')
        .fill((await page.getByRole('region', { name: '离线核验工具' }).locator('code').first().innerText()).trim());
      await sees(page, '是您信任的公钥');
      await page.getByRole('textbox').fill('no key');
      await sees(page.getByRole('alert'), '公钥无法识读');
      await seesNo(page, '证明有效');
    });
  });
