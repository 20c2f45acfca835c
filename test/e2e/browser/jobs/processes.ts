import { describe, expect, it } from '@jest/globals';
import { parkByNewerVersion } from '../../operations/newer-version.js';
import { dialog, handIn, sees } from '../gestures.js';
import { type World, settled } from '../world.js';
import { violations } from './pages.js';

const step = '告知项目：协议已终止';
const telling = '通知相关人员';
const reason = '该项目已移交其他平台。';

/** The administrator who looks after what the platform does by itself; the last job, since it leaves the read model of projects stopped. */
export const processes = (world: () => World): void =>
  describe('what the platform does by itself', () => {
    it('is parked where it cannot be done, retried, and dropped with a reason', async () => {
      const { eventStoreUrl } = world();
      // A platform that was named by its address alone keeps its log to itself.
      if (!eventStoreUrl) return;
      const page = await world().person('admin.nbpt');
      await page.goto('platform');
      await settled(page);
      const panel = page.getByRole('region', { name: '流程', exact: true });
      await sees(panel, '没有搁置的步骤');
      const unitId = await page.evaluate(async () => {
        const body = JSON.stringify({ query: '{ viewer { actingPost { unit { id } } } }' });
        const answer = await fetch('graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return ((await answer.json()) as { data: { viewer: { actingPost: { unit: { id: string } } } } }).data.viewer.actingPost.unit.id;
      });
      const projectId = await parkByNewerVersion(eventStoreUrl, unitId);

      const all = panel.getByRole('list', { name: '已搁置的步骤' }).getByRole('listitem');
      const parked = all.filter({ hasText: step });
      await sees(parked, step);
      await sees(parked, 'HISTORY_UNREADABLE');
      await sees(parked, /请联系管理员升级平台/);
      const link = parked.getByRole('link');
      await link.waitFor();
      expect(await link.getAttribute('href')).toContain(`/projects/${projectId}`);
      // What tells people of the project stops at the same entry.
      const notice = all.filter({ hasText: telling });
      await sees(notice, 'HISTORY_UNREADABLE');
      expect(await notice.getByRole('link').getAttribute('href')).toContain(`/projects/${projectId}`);
      await sees(panel, '1 步已搁置');
      expect(await violations(page)).toEqual([]);

      const since = await parked.locator('time').first().getAttribute('datetime');
      await parked.getByRole('button', { name: /^重试/ }).click();
      await parked.locator(`time:not([datetime="${since}"])`).first().waitFor();

      await parked.getByRole('button', { name: /^放弃/ }).click();
      const form = dialog(page, `放弃“${step}”`);
      await sees(form, `不再办理 1 步：${step}。`);
      expect(await violations(page)).toEqual([]);
      await form.getByRole('button', { name: `放弃“${step}”` }).click();
      await sees(form, '请写明放弃的原因');
      await form.getByLabel('放弃原因').fill(reason);
      await handIn(form, `放弃“${step}”`);
      await parked.waitFor({ state: 'hidden' });
      await notice.getByRole('button', { name: /^放弃/ }).click();
      await dialog(page, `放弃“${telling}”`).getByLabel('放弃原因').fill(reason);
      await handIn(dialog(page, `放弃“${telling}”`), `放弃“${telling}”`);
      await sees(panel, '没有搁置的步骤');
      await panel.getByText('已放弃的步骤（2）').click();
      await sees(panel.getByRole('list', { name: '已放弃的步骤' }), reason);
    });
  });
