import { describe, expect, it } from '@jest/globals';
import { dialog, pick } from '../gestures.js';
import { mark } from '../things.js';
import { type World, settled } from '../world.js';

const unit = `信息技术中心 ${mark}`;
const way = ['click', 'GraphQL mutation registerUnit', 'handle RegisterUnit', 'append', 'project UnitRegistered'];

/** A platform that runs already sends its traces elsewhere. */
const whereTold = process.env['TEST_PLATFORM_URL'] ? it.skip : it;

/** What operators see of one click. */
export const tracing = (world: () => World): void =>
  describe('a click that gives a command', () => {
    whereTold('is one trace, from the browser to the append to the row that can be read', async () => {
      const page = await world().person('admin.nbpt');
      const named: string[] = [];
      page.on('request', (request) => {
        const traceparent = request.headers()['traceparent'];
        if (traceparent && request.postData()?.includes('registerUnit')) named.push(traceparent.split('-')[1]!);
      });
      await page.goto('units');
      await settled(page);
      await page.getByRole('button', { name: '登记单位' }).click();
      const form = dialog(page, '登记单位');
      await form.getByLabel('名称').fill(unit);
      await pick(page, form.getByLabel('类型'), '院系');
      await pick(page, form.getByLabel('上级单位'), '宁波职业技术学院', '宁波职业技术学院');
      await form.getByRole('button', { name: '登记单位' }).click();
      await page.getByRole('heading', { level: 1, name: unit }).waitFor();

      const traceId = named.at(-1)!;
      const spans = () => world().traces.spans.filter((span) => span.traceId === traceId);
      /** From the projected row up to where the trace began. */
      const upwards = (): string[] => {
        const names: string[] = [];
        let span = spans().find(({ name }) => name === way.at(-1));
        for (; span; span = spans().find(({ spanId }) => spanId === span?.parentSpanId)) names.unshift(span.name);
        return names;
      };
      for (let tries = 0; upwards()[0] !== way[0] && tries < 600; tries += 1) await page.waitForTimeout(100);
      expect(upwards()).toEqual(way);
    });
  });
