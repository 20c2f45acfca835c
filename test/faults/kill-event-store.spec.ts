import { it } from '@jest/globals';
import { expectSound, killUnderLoad } from '../contracts/event-store/support/kills.js';
import { EmbeddedSubject } from '../contracts/event-store/support/subject.js';
import { Chance } from '../histories/chance.js';

const rounds = 5 * Number(process.env['FAULT_ROUNDS'] ?? 2);
const seed = Number(process.env['FAULT_SEED'] ?? 1);

it(
  'the event store keeps what it acknowledged through kills at any moment, and its file is sound',
  async () => {
    const subject = await EmbeddedSubject.start({ disk: true });
    try {
      const chance = new Chance(seed);
      const acknowledged = await killUnderLoad(
        subject,
        Array.from({ length: rounds }, () => chance.int(20, 600)),
      );
      console.log(`${rounds} kills, ${acknowledged} events acknowledged, none lost, none doubled (seed ${seed})`);
      await expectSound(subject, 'SIGKILL');
    } finally {
      await subject.stop();
    }
  },
  60_000 + rounds * 10_000,
);
