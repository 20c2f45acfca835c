import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, give, openDesk } from './support/load.js';
import { PlatformProcess, eventually, removeDirectory, temporaryDirectory } from './support/platform-process.js';

/** The events on a small disk of their own, which only root can make, and only on Linux. */
const directory = await temporaryDirectory();
const events = join(directory, 'events');
mkdirSync(events);
const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', events]).status === 0;
const where = mounted ? it : it.skip;
// Where every test is skipped nothing is run after them.
if (!mounted) await removeDirectory(directory);

let platform: PlatformProcess | undefined;
let desk: Desk;

beforeAll(async () => {
  if (!mounted) return;
  platform = await PlatformProcess.start({ directory });
  await platform.firstAdmin();
  desk = await openDesk(platform);
}, 90_000);

afterAll(async () => {
  await platform?.end();
  if (mounted) execFileSync('umount', [events]);
  await removeDirectory(directory);
}, 60_000);

const register = (name: string) =>
  give(desk.admin, 'registerUnit', { commandId: randomUUID(), unitId: randomUUID(), name, kind: 'COMMUNITY' });

/** Takes all the room that is left. */
const fill = (file: string): void => {
  const target = openSync(file, 'w');
  try {
    for (let size = 1 << 20; size >= 512; size /= 2) {
      try {
        for (;;) writeSync(target, Buffer.alloc(size));
      } catch {
        continue;
      }
    }
  } finally {
    closeSync(target);
  }
};

describe('a full disk under the event store', () => {
  where(
    'refuses commands clearly, goes on answering queries, and takes commands again when there is room',
    async () => {
      const filler = join(events, 'filler');
      fill(filler);
      let answer = await register('满');
      // What was reserved before may still take a few.
      for (let tries = 0; answer.refusal === null && tries < 2_000; tries += 1) answer = await register('满'.repeat(100));
      expect(answer.refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', whatToDo: expect.stringMatching(/./) });
      const { data } = await desk.admin.ask<{ unit: { name: string } | null }>(`{ unit(id: "${desk.partnerId}") { name } }`);
      expect(data?.unit?.name).toBe('合作街道');
      rmSync(filler);
      await eventually('commands are taken again', async () => (await register('空')).refusal === null);
      expect(platform!.output).not.toContain('ended unexpectedly');
    },
    120_000,
  );
});
