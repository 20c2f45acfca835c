import { describe, expect, it } from '@jest/globals';
import { sees, seesNo } from '../gestures.js';
import { type World, settled } from '../world.js';
import { violations } from './pages.js';

/** Somebody on a train. */
export const offline = (world: () => World): void =>
  describe('a network that goes and comes', () => {
    it('is told on the page, and a page that could not be loaded comes by itself afterwards', async () => {
      world().forgive(/ERR_INTERNET_DISCONNECTED/);
      const page = await world().visitor();
      await page.goto('register');
      await settled(page);
      await page.context().setOffline(true);
      const band = /^网络已断开。已填写的内容仍在此页面/;
      await sees(page, band);
      await page.getByRole('link', { name: '核验', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: '无法加载页面' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: '重试' }).click();
      await sees(page, '无法加载页面');
      await page.context().setOffline(false);
      await page.getByRole('heading', { level: 1, name: /核验/ }).waitFor();
      await seesNo(page, band);
    });
  });
