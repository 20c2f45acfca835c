import { describe, expect, it } from '@jest/globals';
import { openFromList, sees, seesNo } from '../gestures.js';
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

    it('loads a page by itself once the platform is back, also where the network never went', async () => {
      world().forgive(/ERR_FAILED/);
      const page = await world().visitor();
      await page.goto('register');
      await settled(page);
      await page.route('**/*', (route) => route.abort());
      await page.getByRole('link', { name: '核验', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: '无法加载页面' }).waitFor();
      await page.unroute('**/*');
      await page.getByRole('heading', { level: 1, name: /核验/ }).waitFor();
    });

    it('loads a page once more of which only a part could not be had, and leaves the rest to people', async () => {
      world().forgive(/ERR_FAILED/);
      const page = await world().visitor();
      await page.goto('register');
      await settled(page);
      let asked = 0;
      await page.route(/verify-page-.*\.js$/, (route) => {
        asked++;
        return route.abort();
      });
      const again = page.waitForEvent('load');
      await page.getByRole('link', { name: '核验', exact: true }).first().click();
      await again;
      await page.getByRole('heading', { level: 1, name: '无法加载页面' }).waitFor();
      await settled(page);
      expect(asked).toBe(2);
      await page.unrouteAll();
      await page.getByRole('button', { name: '重试' }).click();
      await page.getByRole('heading', { level: 1, name: /核验/ }).waitFor();
    });

    it('brings by itself what a page could not show without it', async () => {
      world().forgive(/ERR_INTERNET_DISCONNECTED/);
      const page = await world().person('secretary.mech');
      await openFromList(page, 'agreements', '产教融合联合体共建协议');
      await page.getByRole('tab', { name: '时间线' }).click();
      await sees(page.getByRole('main'), '出示证明');
      await page.context().setOffline(true);
      await page.getByRole('tab', { name: '关联与佐证' }).click();
      await sees(page.getByRole('alert'), '暂时连接不上服务器。');
      expect(await violations(page)).toEqual([]);
      await page.context().setOffline(false);
      await sees(page.getByRole('main'), '模具行业技术服务团');
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });
