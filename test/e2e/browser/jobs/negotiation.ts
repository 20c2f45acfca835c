import { describe, expect, it } from '@jest/globals';
import { dialog, handIn, openFromList, pick, sees, seesNo, take } from '../gestures.js';
import { day, mark, pdfFile } from '../things.js';
import { type World, phone, settled } from '../world.js';

const title = '智慧社区共建协议';
const drafted = `社区课堂共建协议 ${mark}`;
const paper = `场地共用协议 ${mark}`;

/** Two parties find a text, and what they enter beside that. */
export const negotiation = (world: () => World): void =>
  describe('the contacts of two parties', () => {
    it('comment at a clause and propose another version', async () => {
      const page = await world().person('contact.xiaogang');
      await openFromList(page, 'agreements', title);
      await page.getByRole('tab', { name: '条款' }).click();
      await page.getByRole('button', { name: '提意见' }).nth(1).click();
      await page.getByLabel('对本条的意见').fill('请写明数据留存的期限。');
      await page.getByRole('button', { name: '提交意见' }).click();
      await page.getByRole('list', { name: '意见' }).getByText('请写明数据留存的期限。').waitFor();

      await take(page, '提出新版本');
      await page.getByRole('heading', { level: 1, name: '提出新版本' }).waitFor();
      await page.getByRole('button', { name: '下一步' }).click();
      const clause = page.getByLabel('第 2 条 内容');
      await clause.fill(`${await clause.inputValue()}数据留存不超过六个月。`);
      await page.reload();
      await sees(page, '已恢复您上次未提交的内容。');
      expect(await page.getByLabel('第 2 条 内容').inputValue()).toContain('数据留存不超过六个月。');
      await page.getByRole('button', { name: '提出这一版' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.goto(`${page.url().split('?')[0]}?tab=content&v=4&view=compare&only=changes`);
      await page.locator('[data-changed="true"] ins', { hasText: '数据留存不超过六个月' }).first().waitFor();
    });

    it('agree, open for signing, and see it declined with a reason', async () => {
      const page = await world().person('contact.nbpt-elec');
      await page
        .getByRole('region', { name: '待办' })
        .getByRole('link', { name: new RegExp(`^接受该版本.+${title}`) })
        .click();
      const form = dialog(page, '接受该版本');
      await sees(form, '第 4 版');
      await handIn(form, '接受该版本');
      await sees(page.getByRole('main'), '已达成一致');
      await take(page, '发起签署');
      const opening = dialog(page, '发起签署');
      await opening.getByLabel('签署期限').fill(day(-1));
      await opening.getByRole('button', { name: '发起签署' }).click();
      const refused = opening.locator('.ant-form-item-explain-error');
      await refused.waitFor();
      await opening.getByLabel('签署期限').fill(day(14));
      await refused.waitFor({ state: 'hidden' });
      await handIn(opening, '发起签署');
      await sees(page.getByRole('main'), '签署中');

      const signatory = await world().person('signatory.xiaogang');
      await openFromList(signatory, 'agreements', title);
      await take(signatory, '不予签署');
      const decline = dialog(signatory, '不予签署');
      await decline.getByRole('button', { name: '不予签署' }).click();
      await sees(decline, '请写明原因');
      await decline.getByLabel('原因').fill('耗材预算须先报批。');
      await handIn(decline, '不予签署');
      await sees(page.getByRole('main'), '磋商中');
      await page.getByRole('tab', { name: '概览' }).click();
      await sees(page, '耗材预算须先报批。');
    });

    it('correct a mistaken entry by a further one', async () => {
      const page = await world().person('contact.xiaogang');
      await openFromList(page, 'agreements', title);
      await page.getByRole('tab', { name: '时间线' }).click();
      const entry = page.getByRole('listitem').filter({ hasText: '请写明数据留存的期限。' }).first();
      await entry.getByRole('button', { name: '更正此条' }).click();
      const form = dialog(page, '更正记录');
      await form.getByLabel('正确的意见内容').fill('请写明数据留存的期限和销毁方式。');
      await form.getByLabel('原因').fill('遗漏了后半句。');
      await handIn(form, '更正记录');
      await sees(page.getByRole('listitem').filter({ hasText: '遗漏了后半句。' }), '更正记录');
      await sees(page, '已更正');
      await page.goto(`${page.url().split('?')[0]}?tab=content&v=3`);
      await sees(page, '请写明数据留存的期限和销毁方式。');
    });

    it('draft, with what is missing beside the fields, and find the draft again', async () => {
      const page = await world().person('contact.xinqi');
      await page.goto('agreements');
      await settled(page);
      await page.getByRole('button', { name: '起草协议' }).click();
      await page.getByRole('heading', { level: 1, name: '起草协议' }).waitFor();
      await page.getByRole('button', { name: '保存草稿' }).click();
      await sees(page.getByRole('alert'), /还有 \d+ 处需要补充/);
      const field = page.getByLabel('协议名称');
      const note = await field.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${note}"]`).innerText()).toBe('请填写协议名称');
      await field.fill(drafted);
      await seesNo(page.locator(`[id="${note}"]`), '请填写协议名称');
      await pick(page, page.getByLabel('添加签约方'), '宁波职业技术学院机电工程学院', '机电工程');
      await sees(page.getByRole('list', { name: '签约方' }), '宁波职业技术学院机电工程学院');
      await page.reload();
      await sees(page, '已恢复您上次未提交的内容。');
      expect(await page.getByLabel('协议名称').inputValue()).toBe(drafted);
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByLabel('第 1 条 标题').fill('课堂');
      await page.getByLabel('第 1 条 内容').fill('学院每月在社区开课一次。');
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByLabel('生效日期').fill(day(30));
      await page.getByRole('button', { name: '下一步' }).click();
      await sees(page, '学院每月在社区开课一次。');
      await sees(page.getByRole('article'), '乙方');
      for (const _ of ['terms', 'clauses', 'parties']) await page.getByRole('button', { name: '上一步' }).click();
      await page.getByRole('button', { name: '移除新碶街道办事处' }).click();
      await pick(page, page.getByLabel('添加签约方'), '灵峰', '灵峰');
      await page.getByRole('button', { name: '保存草稿' }).click();
      const refused = page.getByRole('alert').filter({ hasText: 'AGREEMENT_DRAFTER_NOT_PARTY' });
      await refused.waitFor();
      await field.fill(drafted);
      await pick(page, page.getByLabel('添加签约方'), '新碶街道办事处', '新碶');
      await refused.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '保存草稿' }).click();
      await page.getByRole('heading', { level: 1, name: drafted }).waitFor();
      await sees(page.getByRole('main'), '草稿（仅起草单位可见）');
    });

    it('enter an agreement signed on paper, with its scan, on a phone', async () => {
      const page = await world().person('contact.xinqi', { viewport: phone });
      await page.goto('agreements/paper');
      await settled(page);
      await page.getByLabel('协议名称').fill(paper);
      await pick(page, page.getByLabel('添加签约方'), '宁波职业技术学院机电工程学院', '机电工程');
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByLabel('第 1 条 标题').fill('场地');
      await page.getByLabel('第 1 条 内容').fill('双方共用社区活动室。');
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByLabel('生效日期').fill('2024-03-01');
      await page.getByLabel('纸质签署日期').fill('2024-02-20');
      await page.locator('input[type=file]').setInputFiles([pdfFile('协议扫描件.pdf')]);
      await sees(page, '协议扫描件.pdf');
      await page.getByRole('button', { name: '录入协议' }).click();
      await page.getByRole('heading', { level: 1, name: paper }).waitFor();
      await sees(page, '生效中');
      await page.getByRole('link', { name: '协议扫描件.pdf' }).first().waitFor();
    });

    it('set right what was copied wrongly from paper', async () => {
      const page = await world().person('contact.xinqi');
      await openFromList(page, 'agreements', paper);
      await page.getByRole('tab', { name: '时间线' }).click();
      await page.getByRole('button', { name: '更正此条' }).first().click();
      const form = dialog(page, '更正记录');
      await form.getByLabel('正确的文号').fill('新街〔2024〕3 号');
      await form.getByLabel('正确的失效日期').fill('2027-02-28');
      await form.getByLabel('原因').fill('文号与期限抄录有误。');
      await handIn(form, '更正记录');
      await sees(page, '已更正');
      await page.getByRole('tab', { name: '概览' }).click();
      await sees(page.getByRole('main'), '新街〔2024〕3 号');
      await sees(page.getByRole('main'), /2027年2月28日/);
    });
  });
