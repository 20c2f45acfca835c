import { describe, expect, it } from '@jest/globals';
import { workbook } from '../../directory/workbook.js';
import { mark } from '../things.js';
import { sees } from '../gestures.js';
import { type World, settled } from '../world.js';
import { violations } from './pages.js';

const college = `导入学院 ${mark}`;
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (email: string) => ({
  name: '导入.xlsx',
  mimeType,
  buffer: Buffer.from(
    workbook({
      单位: [
        ['单位名称', '类型'],
        [college, '院系'],
      ],
      岗位: [
        ['单位', '岗位名称', '类型'],
        [college, '院长', '行政负责人'],
      ],
      人员: [
        ['姓名', '电子邮箱', '单位', '岗位', '任期开始'],
        ['导入学院院长', email, college, '院长', '2026-09-01'],
      ],
    }),
  ),
});

/** The administrator of a college brings in units, posts and people from a workbook. */
export const importing = (world: () => World): void =>
  describe('an import', () => {
    it('shows what is wrong, then what it would make, then makes it', async () => {
      const page = await world().person('admin.nbpt');
      await page.goto('units');
      await page.getByRole('link', { name: '批量导入' }).click();
      await page.getByRole('heading', { level: 1, name: '批量导入' }).waitFor();
      const template = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载模板' }).click();
      expect((await template).suggestedFilename()).toBe('gongjian-import.xlsx');

      const input = page.locator('input[type=file]');
      await input.setInputFiles(file('不是邮箱'));
      await sees(page, '有 1 处错误，未导入任何内容。');
      await sees(page, '人员，B2');
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await input.setInputFiles(file(`dean.${mark}@demo.example`));
      await sees(page, '将新建 3 行，已存在 0 行。');
      await settled(page);
      await page.getByRole('button', { name: '导入', exact: true }).click();
      await sees(page, '导入完成：新建 3 行，已存在 0 行，被拒绝 0 行。');
      await settled(page);
      expect(await violations(page)).toEqual([]);
      const outcome = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载结果' }).click();
      expect((await outcome).suggestedFilename()).toBe('gongjian-import-outcome.xlsx');

      await input.setInputFiles(file(`dean.${mark}@demo.example`));
      await sees(page, '将新建 0 行，已存在 3 行。');
    });
  });
