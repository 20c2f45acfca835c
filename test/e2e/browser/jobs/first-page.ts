import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type World, settled } from '../world.js';

const most = 250 * 1024;

/** What a first visit loads. */
export const firstPage = (world: () => World): void =>
  describe('the first page', () => {
    it.each([
      ['for a visitor', undefined, 'sign-in'],
      ['for somebody signed in', 'signatory.xinqi', 'workbench'],
    ])('loads less than 250 KB of compressed script %s', async (_, account, address) => {
      const page = account ? await world().person(account) : await world().visitor();
      const scripts = new Set<string>();
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.add(response.url());
      });
      await page.goto(address);
      await settled(page);
      // Asked of the server again: the browser gives up the body of what it has loaded long since.
      const sizes = await Promise.all(
        [...scripts].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).byteLength),
      );
      const sum = sizes.reduce((one, other) => one + other, 0);
      console.log(`first page ${address}: ${sizes.length} scripts, ${(sum / 1024).toFixed(0)} KB compressed`);
      expect(sizes.length).toBeGreaterThan(0);
      expect(sum).toBeLessThan(most);
    });
  });
