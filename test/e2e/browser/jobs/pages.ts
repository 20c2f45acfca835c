import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from '@jest/globals';
import { dialog, openFromList, sees, tabTo } from '../gestures.js';
import { type World, desk, phone, settled } from '../world.js';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

declare const window: { axe: { run(about: unknown, options: unknown): Promise<{ violations: Violation[] }> } };

/** WCAG 2.2 A and AA. */
const whole = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const;
/** What the width decides: names, roles, languages and colours are those of the same page at a desk. */
const ofWidth = { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'avoid-inline-spacing'] } as const;

/** What axe finds, in a few words each. */
export const violations = async (page: Page, rules: typeof whole | typeof ofWidth = whole): Promise<string[]> => {
  // A page that was looked at before has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axe);
  const found = await page.evaluate(async (runOnly) => (await window.axe.run(document, { runOnly })).violations, rules);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`));
};

/** Waits until the page has been drawn anew, as after its width has changed. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Days and document numbers that stand in more than one line, wherever in the page. */
const torn = (): string[] => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { 0: whole, index } of node.nodeValue!.matchAll(
      /\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} [A-Z][a-z]{2} \d{4}|〔\d{4}〕 ?\d+ ?号/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + whole.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(node.nodeValue!);
    }
  return found;
};

/** What every page owes: a title of its own, one heading of the first level, the mark of the demo, nothing wider than the screen, no day and no document number torn apart. */
const inspect = async (page: Page, demo: string, rules: typeof whole | typeof ofWidth) => ({
  title: (await page.title()).startsWith(`${await page.locator('h1').first().innerText()} · `),
  headings: await page.locator('h1').count(),
  // The mark comes with an answer of its own, which nothing else on the page waits for.
  demo: await page
    .getByText(demo)
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    ),
  tooWide: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)),
  torn: await page.evaluate(torn),
  violations: await violations(page, rules),
});

const sound = { title: true, headings: 1, demo: true, tooWide: 0, torn: [], violations: [] };

/** The pages of a signed-in person that stand under fixed addresses. */
const lists = [
  'workbench',
  'agreements',
  'agreements/new',
  'agreements/new?step=clauses',
  'agreements/new?step=terms',
  'agreements/new?step=check',
  'agreements/paper',
  'projects',
  'projects/new',
  'brands',
  'cohorts',
  'units',
  'units?view=tree',
  'account',
  'projects/00000000-0000-4000-8000-000000000000',
];

/** Objects, each found by its title, with the views of its page and who opens their forms. */
const objects = [
  [
    'agreements',
    '产教融合联合体共建协议',
    ['', '?tab=content', '?tab=content&view=compare', '?tab=timeline', '?tab=related', '/document'],
    'admin.nbpt',
  ],
  ['agreements', '绿色化工安全科普共建协议', [''], 'signatory.xiapu'],
  [
    'projects',
    '模具行业技术服务团',
    ['', '?tab=plan', '?tab=plan&as=table', '?tab=board', '?tab=matrix', '?tab=timeline', '?tab=evidence', '/replan'],
    'secretary.mech',
  ],
  ['brands', '红匠先锋', ['', '?tab=content', '?tab=timeline'], 'admin.nbpt'],
  ['units', '宁波职业技术学院机电工程学院', ['', '?tab=timeline'], 'admin.nbpt'],
] as const;

/** Every kind of page, looked at on a desk and, made narrow, as on a phone: what is opened on a phone from the start other jobs show. */
export const pages = (world: () => World): void =>
  describe('every page is fit for everybody', () => {
    const walk = async (first: Page, addresses: readonly string[], demo = '演示数据'): Promise<void> => {
      const found = new Map<string, unknown>();
      const left = [...addresses];
      const visit = async (page: Page): Promise<void> => {
        for (let address = left.shift(); address !== undefined; address = left.shift()) {
          await page.goto(address);
          await settled(page);
          const atDesk = await inspect(page, demo, whole);
          await page.setViewportSize(phone);
          await drawn(page);
          await settled(page);
          found.set(address, { atDesk, onPhone: await inspect(page, demo, ofWidth) });
          await page.setViewportSize(desk);
        }
      };
      await Promise.all([visit(first), visit(await first.context().newPage())]);
      for (const address of addresses)
        expect({ address, ...(found.get(address) as object) }).toEqual({ address, atDesk: sound, onPhone: sound });
    };

    it('before signing in', async () => walk(await world().visitor(), ['sign-in', 'register']));

    it('lists, forms and the workbench', async () => walk(await world().person('secretary.mech'), lists));

    it('those of administrators', async () =>
      walk(await world().person('admin.nbpt'), ['platform', 'platform?year=2027', 'units/people', 'units/import']));

    it.each(objects)('%s %s', async (list, title, views, account) => {
      const page = await world().person(account);
      await openFromList(page, list, title);
      const [address] = page.url().split('?');
      await walk(
        page,
        views.map((view) => `${address}${view}`),
      );
    });

    it('in English', async () => walk(await world().visitor({ locale: 'en' }), ['sign-in', 'register'], 'Demo data'));

    it('keeps further actions within a phone on its side, and is back at their button when a dialog they opened closes', async () => {
      const onItsSide = { width: phone.height, height: phone.width };
      const page = await world().person('admin.nbpt', { viewport: onItsSide });
      // No object has as many actions in one phase: here all of all phases can be taken at once.
      await page.route('**/graphql', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({
          response: answer,
          body: text.replaceAll('"allowed":false,"inPhase":false', '"allowed":true,"inPhase":true'),
        });
      });
      await openFromList(page, 'agreements', '产教融合联合体共建协议');
      const more = page.getByRole('group', { name: '可办理的操作' }).getByRole('button', { name: /^更多/ });
      await more.focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('menu').last();
      await menu.getByRole('menuitem', { name: '撤回协议' }).waitFor();
      await settled(page);
      const { y, height } = (await menu.boundingBox())!;
      expect([y >= 0, y + height <= onItsSide.height]).toEqual([true, true]);
      await tabTo(page, menu.getByRole('menuitem', { name: '撤回协议' }), 20, 'ArrowDown');
      await page.keyboard.press('Enter');
      await dialog(page, '撤回协议').waitFor();
      await page.keyboard.press('Escape');
      await dialog(page, '撤回协议').waitFor({ state: 'hidden' });
      await page.waitForFunction((button) => button === document.activeElement, await more.elementHandle());
    });

    it('shows which link has the focus of the keyboard', async () => {
      const page = await world().person('secretary.mech');
      const link = page.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: '协议', exact: true });
      await tabTo(page, link);
      expect(
        await link.evaluate((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return [outlineStyle, outlineWidth];
        }),
      ).toEqual(['solid', '2px']);
    });

    it('brings into view what is missing from a form, each time that it is handed in', async () => {
      const page = await world().person('secretary.mech', { viewport: phone });
      await page.goto('agreements/new?step=clauses');
      await settled(page);
      for (const _ of ['first', 'second']) {
        await page.evaluate(() => document.documentElement.scrollTo({ top: document.body.scrollHeight }));
        await page.getByRole('button', { name: '保存草稿' }).click();
        const told = page.getByRole('alert').filter({ hasText: /还有 \d+ 处需要补充/ });
        await page.waitForFunction((box) => box === document.activeElement, await told.elementHandle());
        expect(await told.evaluate((box) => box.getBoundingClientRect().top)).toBeGreaterThanOrEqual(56);
      }
    });

    it('has one main button on each step of a form', async () => {
      const page = await world().person('secretary.mech');
      for (const [step, main] of [
        ['', '下一步'],
        ['?step=check', '保存草稿'],
      ] as const) {
        await page.goto(`agreements/new${step}`);
        await settled(page);
        expect(await page.getByRole('main').locator('.ant-btn-primary').allInnerTexts()).toEqual([main]);
      }
    });

    it('names the product to a visitor with a phone, whose menu is entered and left by keyboard', async () => {
      const page = await world().visitor({ viewport: phone });
      await page.goto('register');
      await settled(page);
      expect(await page.getByRole('banner').getByRole('link', { name: '共建', exact: true }).isVisible()).toBe(true);
      const menu = page.getByRole('banner').getByRole('button', { name: '菜单' });
      await menu.focus();
      await page.keyboard.press('Enter');
      const first = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '公示' }).filter({ visible: true });
      await page.waitForFunction((link) => link === document.activeElement, await first.elementHandle());
      await page.keyboard.press('Escape');
      await first.waitFor({ state: 'hidden' });
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('says on paper of which unit and day it is, of a past day too, and that it is of the demo', async () => {
      const page = await world().person('lead.mech');
      await page.goto('agreements?asOf=2024-06-01');
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      await sees(page, /^共建 · 宁波职业技术学院机电工程学院 · \d{4}年\d{1,2}月\d{1,2}日 打印 · 演示数据$/);
      const band = page.getByRole('status').filter({ hasText: '2024年6月1日' });
      expect(await band.evaluate((line) => [getComputedStyle(line).color, getComputedStyle(line).backgroundImage])).toEqual([
        await page.locator('body').evaluate((body) => getComputedStyle(body).color),
        'none',
      ]);
      await page.emulateMedia({ media: null });
    });

    it('says that a wrong address leads nowhere, and leads back', async () => {
      world().forgive(/404/);
      const page = await world().person('lead.mech');
      await page.goto('no-such-page');
      await page.getByRole('heading', { level: 1, name: '没有找到这个页面' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: '回到工作台' }).click();
      await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
      const anybody = await world().visitor();
      await anybody.goto('no-such-page');
      await anybody.getByRole('main').getByRole('link', { name: '查看协议公示' }).click();
      await anybody.getByRole('heading', { level: 1, name: /公示/ }).waitFor();
    });

    it('says in place of a form why it cannot be handed in: another’s task, a past day', async () => {
      const page = await world().person('leader.beilun');
      await page.goto('units/import');
      await sees(page, '您当前的岗位不能执行此操作。');
      expect(await page.getByRole('button', { name: '选择文件' }).count()).toBe(0);
      await openFromList(page, 'projects', '模具行业技术服务团');
      await page.goto(`${page.url().split('?')[0]}/replan`);
      await sees(page, /可由 .*机电工程学院 具有“项目牵头”权限的岗位办理/);
      expect(await page.getByRole('textbox', { name: /原因/ }).count()).toBe(0);
      await page.goto('projects/new?asOf=2022-06-30');
      await sees(page, '正在查看过去的情况，只能查看，不能办理。');
    });

    it('takes a filter or a day that there is not for none', async () => {
      const page = await world().person('lead.mech');
      await page.goto('agreements?phase=NONSENSE&asOf=2022-13-45');
      await settled(page);
      await sees(page, '日期无效或在今天之后，现显示今天的情况。');
      await page.getByRole('main').getByRole('row').nth(1).waitFor();
      await page.getByRole('main').getByText('NONSENSE').waitFor({ state: 'detached' });
    });

    it('the workbench is read on a phone in the order in which it is tabbed through, the late before the figures', async () => {
      const page = await world().person('lead.mech', { viewport: phone });
      await page.getByRole('region', { name: '品牌阶梯' }).waitFor();
      await settled(page);
      const panels = await page
        .locator('main')
        .getByRole('region')
        .evaluateAll((found) => found.map((panel) => [panel.querySelector('h2')?.textContent, panel.getBoundingClientRect().top] as const));
      expect(panels.map(([, top]) => top)).toEqual(panels.map(([, top]) => top).sort((one, other) => one - other));
      const names = panels.map(([name]) => name ?? '');
      expect(names.findIndex((name) => name.startsWith('逾期的里程碑'))).toBeLessThan(names.indexOf('协议'));
    });

    it('the workbench of a first visit tells of no last one', async () => {
      const page = await world().person('leader.beilun');
      const told = page.waitForResponse((answer) => answer.request().postData()?.includes('BeginVisit') ?? false);
      await page.reload();
      await told;
      await page.getByRole('region', { name: '近七日动态' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('region', { name: '自上次访问以来' }).count()).toBe(0);
    });

    it('cohorts are marked as part of brands in the menu', async () => {
      const page = await world().person('lead.mech');
      for (const address of ['brands', 'cohorts']) {
        await page.goto(address);
        await page.getByRole('navigation').first().locator('a[aria-current="page"]').filter({ hasText: '品牌' }).waitFor();
      }
    });

    it('a list that is empty without a filter does not ask to widen one', async () => {
      const page = await world().person('lead.mech');
      await page.goto('units?asOf=2019-01-01');
      await page.getByText('这一天还没有登记任何单位').waitFor();
      await page.goto('units?text=no-such-unit');
      await page.getByText('请放宽或清除筛选条件').waitFor();
    });

    it('the figures of the workbench are those of the lists that they open', async () => {
      const page = await world().person('admin.nbpt');
      await page.getByRole('region', { name: '品牌阶梯' }).waitFor();
      const figures = await page
        .locator('main li > a')
        .filter({ has: page.locator('strong') })
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('href')!, Number(link.querySelector('strong')!.textContent)] as const),
        );
      const listed: (typeof figures)[number][] = [];
      for (const [address] of figures) {
        await page.goto(new URL(address, world().address).href);
        await settled(page);
        const [, total] = /共 (\d+) 条/.exec(await page.getByRole('main').innerText()) ?? [];
        listed.push([address, Number(total ?? 0)]);
      }
      expect(listed).toEqual(figures);
      expect(figures).toHaveLength(14);
    });
  });
