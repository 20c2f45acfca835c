import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { World } from '../world.js';

const readme = new URL('../../../../README.md', import.meta.url);

interface Answer {
  readonly data: Readonly<
    Record<'now' | 'then', { readonly nodes: readonly { readonly title: string; readonly progress: { readonly percent: number } }[] }>
  >;
}

/** The command lines of the README, pasted into a shell. */
export const readmeQueries = (world: () => World): void =>
  describe('the README', () => {
    it('gives GraphQL queries that answer as pasted', async () => {
      const blocks = [...(await readFile(readme, 'utf8')).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!);
      const [block] = blocks.filter((one) => one.includes('curl'));
      expect(block).toContain('http://127.0.0.1:4000/graphql');
      const folder = await mkdtemp(join(tmpdir(), 'gongjian-readme-'));
      try {
        const pasted = block!.replaceAll('http://127.0.0.1:4000', world().address);
        const { stdout } = await promisify(execFile)('sh', ['-e', '-c', pasted], { cwd: folder });
        const last = stdout.slice(stdout.lastIndexOf('{"data"'));
        const { now, then } = (JSON.parse(last) as Answer).data;
        expect(now.nodes.length).toBeGreaterThan(then.nodes.length);
        expect(then.nodes.length).toBeGreaterThan(0);
        for (const { progress } of [...now.nodes, ...then.nodes]) expect(progress.percent).toBeGreaterThanOrEqual(0);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
