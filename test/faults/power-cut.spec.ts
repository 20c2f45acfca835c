import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { expectSound, killUnderLoad } from '../contracts/event-store/support/kills.js';
import { EmbeddedSubject } from '../contracts/event-store/support/subject.js';
import { Chance } from '../histories/chance.js';
import { removeDirectory, root, temporaryDirectory } from './support/platform-process.js';

const rounds = 2 * Number(process.env['FAULT_ROUNDS'] ?? 2);
const seed = Number(process.env['FAULT_SEED'] ?? 1);

/** A disk that forgets what was not flushed lies between the process and the kernel, in C; only on Linux with a C compiler. */
const directory = await temporaryDirectory();
const library = join(directory, 'power-cut.so');
const source = join(root, 'test/faults/support/power-cut.c');
const compiled = process.platform === 'linux' && spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']).status === 0;
const where = compiled ? it : it.skip;
// Where every test is skipped nothing is run after them.
if (!compiled) await removeDirectory(directory);

afterAll(() => removeDirectory(directory));

where(
  'the event store keeps what it acknowledged through power cuts, and its file is sound',
  async () => {
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
