import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import {
  type Checkpoint,
  type VerifierKey,
  base64,
  checkSignature,
  fromBase64,
  isBy,
  parseCheckpoint,
  verifyConsistency,
  wholeNumber,
} from '@gongjian/proof';
import { ifThere, putFile } from './disk.js';
import { type SigningKey, nodeCryptography } from './keys.js';

/** A running witness. */
export interface RunningWitness {
  readonly url: string;
  stop(): Promise<void>;
}

/** What a witness is told. */
export interface WitnessOptions {
  readonly key: SigningKey;
  /** The keys of the logs that it looks at. */
  readonly logs: readonly VerifierKey[];
  /** Where it remembers what it signed last. */
  readonly directory: string;
  readonly host?: string;
  readonly port?: number;
  /** Seconds since 1970. */
  readonly clock?: () => number;
  /** Told why a submission could not be answered; its sender learns only that. */
  readonly report?: (error: unknown) => void;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly type?: string;
}

interface Submission {
  readonly old: number;
  readonly path: readonly Uint8Array[];
  readonly checkpoint: Checkpoint;
}

interface Seen {
  readonly size: number;
  /** In base64. */
  readonly root: string;
}

const mostBody = 64 * 1024;
const mostPath = 63;

const submissionOf = (body: string): Submission | undefined => {
  const gap = body.indexOf('\n\n');
  const [first, ...lines] = body.slice(0, gap).split('\n');
  const old = first?.startsWith('old ') ? wholeNumber(first.slice(4)) : undefined;
  const path = lines.map(fromBase64);
  const checkpoint = parseCheckpoint(body.slice(gap + 2));
  const fits = gap > 0 && old !== undefined && checkpoint && path.length <= mostPath && path.every((hash) => hash?.length === 32);
  return fits ? { old, path: path as Uint8Array[], checkpoint } : undefined;
};

const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  let body = Buffer.alloc(0);
  for await (const chunk of request as AsyncIterable<Buffer>) {
    body = Buffer.concat([body, chunk]);
    if (body.length > mostBody) return undefined;
  }
  return body.toString('utf8');
};

/** Signs only tree heads that continue what it signed before (C2SP tlog-witness), so that nobody can be shown another history. */
export class WitnessOfLogs {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WitnessOptions) {}

  /** Answers one submission; one after another, since checking and remembering must not be interleaved. */
  add(body: string): Promise<Answer> {
    const answer = this.turn.then(() => this.answer(body));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async answer(body: string): Promise<Answer> {
    const submission = submissionOf(body);
    if (!submission) return { status: 400 };
    const { old, path, checkpoint } = submission;
    const keys = this.options.logs.filter(({ name }) => name === checkpoint.origin);
    if (keys.length === 0) return { status: 404 };
    if (!(await this.isSigned(checkpoint, keys))) return { status: 403 };
    if (old > checkpoint.size) return { status: 400 };
    const seen = (await this.seen(checkpoint.origin)) ?? { size: 0, root: '' };
    const conflict = { status: 409, body: `${seen.size}\n`, type: 'text/x.tlog.size' };
    if (old !== seen.size) return conflict;
    const root = base64(checkpoint.root);
    if (old === checkpoint.size && old > 0 && root !== seen.root) return conflict;
    const fromRoot = fromBase64(seen.root)!;
    const continues = await verifyConsistency(nodeCryptography, {
      ...{ from: old, to: checkpoint.size, path, fromRoot, toRoot: checkpoint.root },
    });
    const empty = old === 0 && checkpoint.size === 0 && path.length === 0;
    if (!continues && !empty) return { status: 422 };
    await putFile(this.stateOf(checkpoint.origin), JSON.stringify({ size: checkpoint.size, root } satisfies Seen));
    const time = (this.options.clock ?? (() => Math.floor(Date.now() / 1000)))();
    return { status: 200, body: this.options.key.sign(checkpoint.note.text, time) };
  }

  private async isSigned({ note }: Checkpoint, keys: readonly VerifierKey[]): Promise<boolean> {
    for (const signature of note.signatures) {
      const key = keys.find((one) => isBy(one, signature));
      if (key && (await checkSignature(nodeCryptography, note.text, signature, key))) return true;
    }
    return false;
  }

  private async seen(origin: string): Promise<Seen | undefined> {
    const text = await ifThere(readFile(this.stateOf(origin), 'utf8'));
    return text === undefined ? undefined : (JSON.parse(text) as Seen);
  }

  private stateOf(origin: string): string {
    return join(this.options.directory, `${Buffer.from(origin).toString('hex')}.json`);
  }
}

/** Serves a witness over HTTP. */
export const startWitness = async (options: WitnessOptions): Promise<RunningWitness> => {
  const witness = new WitnessOfLogs(options);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST' || request.url !== '/add-checkpoint') return void response.writeHead(404).end();
    const body = await bodyOf(request);
    const answer = body === undefined ? { status: 413 } : await witness.add(body);
    const { status, body: text = '', type = 'text/plain; charset=utf-8' }: Answer = answer;
    response.writeHead(status, { 'content-type': type }).end(text);
  };
  const server: Server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      options.report?.(error);
      response.writeHead(500).end();
    });
  });
  server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
};
