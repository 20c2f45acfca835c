import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { door } from '@gongjian/testing';
import { aDoor, all, give, knock, openGate, refusalOf, streamOf, until } from './gates.js';

/** The built server in a process of its own; resolves with its port when it accepts connections. */
const startProcess = async (db: string, port: number): Promise<{ child: ChildProcess; port: number }> => {
  const program = fileURLToPath(new URL('./store-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, db, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const taken = await new Promise<number>((resolve, reject) => {
    child.stdout!.once('data', (text: Buffer) => resolve(Number(text.toString())));
    child.once('exit', () => reject(new Error('the event store did not start; are the packages built?')));
  });
  return { child, port: taken };
};

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
};

it('a store killed under load and started again has every answered command, each once, and the gate goes on', async () => {
  const db = await mkdtemp(join(tmpdir(), 'gongjian-kill-'));
  let { child, port } = await startProcess(db, 0);
  const gate = openGate(`esdb://127.0.0.1:${port}?tls=false`, { patienceMs: 10_000 });
  const doors = await Promise.all(Array.from({ length: 16 }, () => aDoor(gate)));
  const answered = new Map<string, string[]>(doors.map((doorId) => [doorId, []]));
  let going = true;
  const load = Promise.all(
    doors.map(async (doorId) => {
      while (going) {
        const commandId = randomUUID();
        const code = await refusalOf(give(gate, knock(doorId), { commandId }));
        // Where the store is away for longer than the gate is patient the command is refused: then nothing was promised.
        expect(['none', 'STORE_UNAVAILABLE']).toContain(code);
        if (code === 'none') answered.get(doorId)!.push(commandId);
      }
    }),
  );
  const answers = () => [...answered.values()].flat().length;
  const furtherAnswers = async () => {
    const enough = answers() + 30;
    await until(() => answers() > enough, 20_000);
  };
  for (let round = 0; round < 3; round += 1) {
    await furtherAnswers();
    await kill(child);
    await new Promise((resolve) => setTimeout(resolve, 300));
    ({ child, port } = await startProcess(db, port));
  }
  await furtherAnswers();
  going = false;
  await load;
  for (const doorId of doors) {
    const [, ...knocks] = await all(gate.read(streamOf(doorId)));
    const recorded = knocks.map(({ metadata }) => metadata.commandId);
    expect(new Set(recorded).size).toBe(recorded.length);
    // One that was refused as unavailable may be there all the same; one that was answered must be.
    const known = new Set(answered.get(doorId));
    expect(recorded.filter((commandId) => known.has(commandId))).toEqual(answered.get(doorId));
    expect((await gate.load(door, streamOf(doorId))).state.knocks).toBe(knocks.length);
  }
  await gate.close();
  await kill(child);
  await rm(db, { recursive: true, force: true });
}, 90_000);
