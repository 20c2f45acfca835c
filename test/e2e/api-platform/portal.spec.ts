import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStore } from '@gongjian/event-store';
import { Platform } from './platform.js';

const script = "document.title = '共建';";
const page = `<!doctype html><html><head><script>${script}</script></head><body><script type="module" src="./assets/index-abc.js"></script></body></html>`;

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.open();
  const portal = join(platform.directory, 'portal');
  await mkdir(join(portal, 'assets'), { recursive: true });
  await writeFile(join(portal, 'index.html'), page);
  await writeFile(join(portal, 'assets', 'index-abc.js'), 'export {};');
  await platform.api.stop();
  await platform.serve({ portal });
}, 60_000);
afterAll(() => platform.close(), 30_000);

const get = (path: string) => platform.browser().fetch(path);

describe('the portal', () => {
  it.each([
    ['/', './'],
    ['/agreements', './'],
    ['/projects/0b6f5d1c-8f2f-4f0e-9b0a-6a5a3f1f0001?asOf=2024-01-01', '../'],
  ])('answers its page at %s, which tells where its root is: %s', async (path, root) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([200, page.replace('<head>', `<head><base href="${root}" />`)]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers its page to a person who followed a wrong link, and a plain refusal to a program', async () => {
    const person = await platform.browser().fetch('/nowhere/at-all', { headers: { accept: 'text/html,*/*' } });
    expect([person.status, await person.text()]).toEqual([404, page.replace('<head>', '<head><base href="../" />')]);
    const program = await platform.browser().fetch('/nowhere/at-all', { headers: { accept: 'application/json' } });
    expect([program.status, program.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('runs no script but its own', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('has its built files kept by browsers, and nothing outside its folder', async () => {
    const asset = await get('/assets/index-abc.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const path of ['/..%2Fcommand.key', '/assets/..%2F..%2Fcommand.key', '/assets/missing.js', '/command.key', '/unknown']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('leads who opens the address of the api to a page for trying queries, with all that it needs', async () => {
    const led = await platform.browser().fetch('/graphql', { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([302, 'graphql/sandbox/']);
    const text = await (await get('/graphql/sandbox/')).text();
    const needed = [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, address]) => address!).filter((address) => address !== './');
    expect(needed.length).toBeGreaterThan(2);
    for (const address of needed) expect([address, (await get(`/graphql/sandbox/${address}`)).status]).toEqual([address, 200]);
    const program = await platform
      .browser()
      .fetch('/graphql?query=%7Bplatform%7Bversion%7D%7D', { headers: { accept: 'application/json' } });
    expect(program.headers.get('content-type')).toContain('json');
  });

  it('leaves the addresses of the api alone', async () => {
    expect((await (await get('/health/live')).json()) as object).toEqual({ status: 'live' });
    expect((await platform.browser().ask('{ platform { version } }')).data).toEqual({ platform: { version: '0.1.0' } });
    await platform.api.app.get(EventStore, { strict: false }).identity();
    expect(await (await get('/metrics')).text()).toMatch(/gongjian_event_store_connected 1/);
  });
});
