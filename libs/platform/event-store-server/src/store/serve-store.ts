import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { LogStore, LogFailure } from './log-store.js';
import { CannotOpen } from './log-database.js';
import type { StoreReply, StoreRequest } from './contract.js';

const WRITES_IN_A_GROUP = 2_000;

type Write = Extract<StoreRequest, { kind: 'write' }>;
type BackUp = Extract<StoreRequest, { kind: 'back-up' }>;
type Question = Extract<StoreRequest, { kind: 'read' | 'access' | 'look-ups' }>;

/** Serves the log behind one end of a message channel, whichever thread it lies on. */
export const serveStore = (port: MessagePort, directory: string | undefined, ownThread: boolean): void => {
  const reply = (message: StoreReply, transfer: ArrayBufferLike[] = []) => port.postMessage(message, transfer as ArrayBuffer[]);
  let store: LogStore;
  try {
    store = LogStore.open(directory);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    reply({ kind: 'failed-to-open', message: error.message });
    port.close();
    return;
  }

  let scavenge: ReturnType<LogStore['scavenge']> | undefined;
  let stopping = false;

  const writeAll = (writes: Write[]) => {
    if (writes.length === 0) return;
    const commands = writes.flatMap((write) => write.commands);
    const { results, head, feed } = store.write(
      commands,
      writes.some(({ watch }) => watch),
    );
    reply({ kind: 'written', results, head, ...(feed ? { feed } : {}) }, feed ? [feed.bytes.buffer] : []);
  };

  const answer = (question: Question) => {
    try {
      if (question.kind === 'access')
        return reply({ kind: 'access', ticket: question.ticket, allowed: store.mayAccess(question.question) });
      if (question.kind === 'look-ups') return reply({ kind: 'look-ups', ticket: question.ticket, counts: store.lookUps });
      const result = store.read(question.command);
      reply({ kind: 'read', ticket: question.ticket, result }, result.kind === 'page' ? [result.bytes.buffer] : []);
    } catch (error) {
      if (error instanceof LogFailure) throw error;
      reply({ kind: 'read-failed', ticket: question.ticket, reason: (error as Error).constructor.name, message: (error as Error).message });
    }
  };

  // all writes that wait share one commit; questions that came meanwhile are answered after it
  const serve = (first: StoreRequest) => {
    const waiting = [first];
    for (let size = 1; size < WRITES_IN_A_GROUP; size++) {
      const received = receiveMessageOnPort(port) as { message: StoreRequest } | undefined;
      if (!received) break;
      waiting.push(received.message);
    }
    writeAll(waiting.filter((request) => request.kind === 'write'));
    for (const request of waiting) {
      if (request.kind === 'read' || request.kind === 'access' || request.kind === 'look-ups') answer(request);
      if (request.kind === 'scavenge') control(request.go);
      if (request.kind === 'back-up') backUp(request);
    }
    if (!waiting.some(({ kind }) => kind === 'close')) return;
    scavenge = undefined;
    store.close(ownThread);
    reply({ kind: 'closed' });
    port.close();
  };

  // what reached the disk is unknown after a failure: nothing may be acknowledged any more
  const orEnd = (work: () => void) => {
    try {
      work();
    } catch (error) {
      scavenge = undefined;
      reply({ kind: 'fatal', message: (error as Error).message });
      port.close();
    }
  };

  // a piece, then whatever was asked meanwhile, then the next piece
  const goOn = () => {
    const step = scavenge?.next(stopping);
    if (!step) return;
    if (!step.done) return void setImmediate(orEnd, goOn);
    scavenge = undefined;
    reply({ kind: 'scavenged', result: step.value });
  };

  const backUp = ({ ticket, target }: BackUp) => {
    store.backUp(target).then(
      (head) => reply({ kind: 'backed-up', ticket, head, problem: undefined }),
      (error: Error) => reply({ kind: 'backed-up', ticket, head: store.head, problem: error.message }),
    );
  };

  const control = (go: boolean) => {
    stopping = !go;
    if (!go) return;
    scavenge = store.scavenge();
    goOn();
  };

  port.on('message', (request: StoreRequest) => orEnd(() => serve(request)));
  reply({ kind: 'ready', head: store.head });
};
