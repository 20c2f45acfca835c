import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { LogStore, LogFailure } from './log-store.js';
import { CannotOpen } from './log-database.js';
import type { StoreReply, StoreRequest, WriteCommand } from './contract.js';

/** So much that waits is looked at together. */
const TOGETHER = 2_000;
/** What waits is written in so many groups at most, and by so many writes at least, so that the first are answered while the next are written. */
const GROUPS = 4;
const WRITES_IN_A_GROUP = 24;

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
    const commands = writes.flatMap((write) => write.commands);
    const watch = writes.some((write) => write.watch);
    const size = Math.max(WRITES_IN_A_GROUP, Math.ceil(commands.length / GROUPS));
    for (let at = 0; at < commands.length; at += size) writeGroup(commands.slice(at, at + size), watch);
  };

  const writeGroup = (commands: readonly WriteCommand[], watch: boolean) => {
    const { results, head, feed } = store.write(commands, watch);
    reply({ kind: 'written', results, head, ...(feed ? { feed } : {}) }, feed ? [feed.bytes.buffer] : []);
    store.checkpoint();
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

  // writes that wait share commits; questions that came meanwhile are answered after it
  const serve = (first: StoreRequest) => {
    const waiting = [first];
    for (let size = 1; size < TOGETHER; size++) {
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
