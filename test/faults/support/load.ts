import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Browser } from '../../e2e/api-platform/browser.js';
import { type PlatformProcess, eventually, password } from './platform-process.js';

/** What a command answers. */
export interface Answered {
  readonly receipt: { readonly position: string; readonly revision: number; readonly repeated: boolean } | null;
  readonly refusal: { readonly code: string; readonly whatToDo: string } | null;
}

/** The object that a command makes. */
interface Made {
  readonly unit?: { readonly id: string } | null;
  readonly agreement?: { readonly id: string } | null;
}

/** A command as it is given again and again until it is answered. */
export interface Given {
  readonly name: string;
  readonly input: { readonly commandId: string } & Record<string, unknown>;
}

const inputTypeOf = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** Gives one command; `also` is what more of its payload is wanted. */
export const give = async <Also = object>(browser: Browser, name: string, input: object, also = ''): Promise<Answered & Also> => {
  const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) { receipt { position revision repeated } refusal { code whatToDo } ${also} } }`;
  const { data, errors } = await browser.ask<Record<string, Answered & Also>>(query, { input });
  if (!data?.[name]) throw new Error(JSON.stringify(errors));
  return data[name];
};

/** A person at the platform: the first administrator, who also negotiates for his unit from a second browser. */
export interface Desk {
  readonly admin: Browser;
  readonly negotiator: Browser;
  readonly unitId: string;
  readonly partnerId: string;
}

const signIn = async (url: string): Promise<Browser> => {
  const browser = new Browser(url);
  await browser.mutate('signIn', { email: 'admin@example.org', password }, '{ viewer { person { id } } }');
  return browser;
};

const actFor = (browser: Browser, postId: string): Promise<void> =>
  eventually('acting for the post', async () => {
    const { viewer } = await browser.mutate<{ viewer: object | null }>('actFor', { postId }, '{ viewer { person { id } } }', ['postId']);
    return viewer !== null;
  });

/** Signs the first administrator in, twice, once for a post that may negotiate. */
export const openDesk = async (platform: Pick<PlatformProcess, 'url'>): Promise<Desk> => {
  const [admin, negotiator] = [await signIn(platform.url), await signIn(platform.url)];
  const mine = async () => {
    const { data } = await admin.ask<{ viewer: { person: { id: string }; posts: { id: string; unit: { id: string } }[] } }>(
      '{ viewer { person { id } posts { id unit { id } } } }',
    );
    return data?.viewer;
  };
  await eventually('the post of the administrator', async () => ((await mine())?.posts.length ?? 0) > 0);
  const { person, posts } = (await mine())!;
  await actFor(admin, posts[0]!.id);
  const unitId = posts[0]!.unit.id;
  const [postId, partnerId] = [randomUUID(), randomUUID()];
  const done = async (name: string, input: object) => {
    const { refusal } = await give(admin, name, input);
    if (refusal) throw new Error(`${name}: ${refusal.code}`);
  };
  await done('registerUnit', { unitId: partnerId, name: '合作街道', kind: 'STREET' });
  await done('establishPost', { postId, unitId, kind: 'SECRETARY', title: '书记' });
  await done('fillPost', { postId, personId: person.id, from: '2020-01-01' });
  await actFor(negotiator, postId);
  return { admin, negotiator, unitId, partnerId };
};

/** People who give commands all the time, each until it is answered, under the same id. */
export class Load {
  readonly acknowledged = new Map<string, Given & { readonly position: string; readonly id: string }>();
  private readonly workers: Promise<void>[];
  private running = true;
  private abandoned = false;
  private fault: Error | undefined;

  constructor(
    private readonly desks: readonly Desk[],
    people = 4,
  ) {
    this.workers = Array.from({ length: people }, (_, index) =>
      this.work(index).catch((error: Error) => {
        this.fault ??= error;
      }),
    );
  }

  private next(index: number, count: number): Given {
    const commandId = randomUUID();
    if (index % 2 === 0) return { name: 'registerUnit', input: { commandId, name: `单位 ${index}-${count}`, kind: 'COMMUNITY' } };
    const { unitId, partnerId } = this.desks[0]!;
    const input = {
      commandId,
      title: `协议 ${index}-${count}`,
      kind: 'CO_BUILDING',
      effectiveFrom: '2030-01-01',
      parties: [{ unitId }, { unitId: partnerId }],
      clauses: [{ heading: '第一条', text: `内容 ${count}` }],
    };
    return { name: 'draftAgreement', input };
  }

  private async work(index: number): Promise<void> {
    for (let count = 0; this.running; count += 1) {
      const command = this.next(index, count);
      const { receipt, unit, agreement } = await this.untilAnswered(index % 2 === 0 ? 'admin' : 'negotiator', command);
      this.acknowledged.set(command.input.commandId, { ...command, position: receipt!.position, id: (unit ?? agreement)!.id });
    }
  }

  /** Each try goes to any of the copies. */
  private async untilAnswered(who: 'admin' | 'negotiator', { name, input }: Given): Promise<Answered & Made> {
    const made = name === 'registerUnit' ? 'unit { id }' : 'agreement { id }';
    for (;;) {
      const browser = this.desks[Math.floor(Math.random() * this.desks.length)]![who];
      if (this.abandoned) throw new Error('abandoned');
      const answer = await give<Made>(browser, name, input, made).catch(() => undefined);
      if (answer?.receipt) return answer;
      if (answer?.refusal && answer.refusal.code !== 'STORE_UNAVAILABLE') throw new Error(`${name}: ${answer.refusal.code}`);
      await setTimeout(50);
    }
  }

  /** Lets the load go on until so many more commands were answered. */
  async more(count: number): Promise<void> {
    const goal = this.acknowledged.size + count;
    await eventually(`${count} more commands answered`, () => this.fault !== undefined || this.acknowledged.size >= goal, 40_000);
    if (this.fault) throw this.fault;
  }

  /** Ends when every command that was given is answered. */
  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.workers);
    if (this.fault) throw this.fault;
  }

  /** Ends at once, answered or not: when a test has failed. */
  abandon(): void {
    this.running = false;
    this.abandoned = true;
  }
}
