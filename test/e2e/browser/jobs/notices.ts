import { describe, expect, it } from '@jest/globals';
import { dialog, openFromList, pick, sees, seesNo } from '../gestures.js';
import { type World, phone, settled } from '../world.js';

const unit = '宁波职业技术学院机电工程学院';

/** What one is told and by what; the robot of a unit, as its administrator sets it. */
export const notices = (world: () => World): void =>
  describe('being told', () => {
    it('is chosen under the account, on a phone as well, and stays chosen', async () => {
      const page = await world().person('lead.mech', { viewport: phone });
      await page.goto('account');
      await settled(page);
      const panel = page.getByRole('region', { name: '通知', exact: true });
      await sees(panel, '平台尚未配置邮件');
      await panel.getByRole('radiogroup', { name: '催办' }).getByText('立即').click();
      await panel.getByRole('radiogroup', { name: '期限提醒' }).getByText('不通知').click();
      await pick(page, panel.getByLabel('每日摘要时间'), '17:00');
      await panel.getByRole('button', { name: '保存通知设置' }).click();
      await sees(panel, '通知设置已保存。');
      await page.reload();
      await settled(page);
      expect(await panel.getByRole('radiogroup', { name: '催办' }).getByLabel('立即').isChecked()).toBe(true);
      expect(await panel.getByRole('radiogroup', { name: '期限提醒' }).getByLabel('不通知').isChecked()).toBe(true);
      await sees(panel, '17:00');
      await panel.getByLabel('电子邮件').click();
      await sees(panel, '您不会收到任何通知');
    });

    it('by a robot is set up by the administrator, who is told what is wrong beside the field and what the robot answered', async () => {
      const page = await world().person('admin.nbpt');
      await openFromList(page, 'units', unit);
      const panel = page.getByRole('region', { name: '群机器人' });
      await sees(panel, '尚未设置');
      await panel.getByRole('button', { name: '设置机器人' }).click();
      const form = dialog(page, '设置机器人');
      await pick(page, form.getByLabel('类型'), '通用（HMAC-SHA256 签名）');
      await form.getByLabel('机器人地址').fill('https://192.168.0.1/hook');
      await form.getByLabel('签名密钥').fill('secret of the browser test');
      await form.getByRole('button', { name: '设置机器人' }).click();
      await sees(form, '机器人地址指向内部网络，平台不向其发送。');
      await form.getByLabel('机器人地址').fill('https://robot.invalid/hook');
      await form.getByRole('button', { name: '设置机器人' }).click();
      await sees(panel, 'robot.invalid');
      await panel.getByRole('button', { name: '发送测试消息' }).click();
      await sees(panel, '机器人没有收下测试消息。');
      await sees(panel, /答复：(ENOTFOUND|EAI_AGAIN)/);
      await seesNo(page.getByRole('main'), 'secret of the browser test');

      const elsewhere = await world().person('lead.mech');
      await openFromList(elsewhere, 'units', unit);
      expect(await elsewhere.getByRole('region', { name: '群机器人' }).count()).toBe(0);
    });
  });
