import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { expectSound, killUnderLoad } from '../contracts/event-store/support/kills.js';
import { EmbeddedSubject } from '../contracts/event-store/support/subject.js';
import { Chance } from '../histories/chance.js';
import { removeDirectory, root, temporaryDirectory } from './support/platform-process.js';

const rounds = 2 * Number(process.env['FAULT_ROUNDS'] ?? 2);
const seed = Number(process.env['FAULT_SEED'] ?? 1);

let directory: string;
let library: string;
let compiled = false;

/** A disk that forgets what was not flushed lies between the process and the kernel, in C. */
beforeAll(async () => {
  directory = await temporaryDirectory();
  library = join(directory, 'power-cut.so');
  const source = join(root, 'test/faults/support/power-cut.c');
  compiled = process.platform === 'linux' && spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']).status === 0;
  if (!compiled) console.log('A power cut is tried only on Linux with a C compiler: not here.');
});

afterAll(() => removeDirectory(directory));

it(
  'the event store keeps what it acknowledged through power cuts, and its file is sound',
  async () => {
    if (!compiled) return;
    const cut = join(directory, 'cut');
    const subject = await EmbeddedSubject.start({ disk: true, env: { LD_PRELOAD: library, POWER_CUT: cut, POWER_CUT_SEED: `${seed}` } });
    try {
      const chance = new Chance(seed);
      const pauses = Array.from({ length: rounds }, () => chance.int(20, 1_500));
      const acknowledged = await killUnderLoad(subject, pauses, async () => {
        writeFileSync(cut, '');
        expect(await subject.ended).toBe(137);
        rmSync(cut);
      });
      console.log(`${rounds} power cuts, ${acknowledged} events acknowledged, none lost, none doubled (seed ${seed})`);
      await expectSound(subject, 'SIGTERM');
    } finally {
      await subject.stop();
    }
  },
  60_000 + rounds * 10_000,
);
