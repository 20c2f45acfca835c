/**
 * The event store's own protocol code over no storage at all: appends are answered at once, reads get the same page again
 * and again. What it does in a second is the most that any storage behind this protocol and the official client can reach.
 */
import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import {
  encodeReadEvent,
  encodeRecord,
  encodeStreamField,
  encodeTail,
} from '../../libs/platform/event-store-server/dist/protocol/record.js';
import { methodsOf } from '../../libs/platform/event-store-server/dist/services/methods.js';
import { PageBuilder } from '../../libs/platform/event-store-server/dist/store/page-builder.js';
import { GrpcServer } from '../../libs/platform/event-store-server/dist/transport/grpc-server.js';

const PAGE_EVENTS = 500;
const data = Buffer.from(JSON.stringify({ number: 123_456, padding: 'x'.repeat(420) }));
const tail = encodeTail('measured', 'application/json', Buffer.of(), data);
const builder = new PageBuilder(PAGE_EVENTS);
for (let position = 1; position <= PAGE_EVENTS; position++) {
  builder.addEvent(
    encodeReadEvent(position, encodeRecord(randomUUID(), encodeStreamField('empty'), position, position, Date.now(), tail)),
    position,
  );
}
const page = builder.build(1, false, Number.MAX_SAFE_INTEGER);

class NoStore extends EventEmitter {
  head = Number.MAX_SAFE_INTEGER;
  pending = 0;
  watchers = 0;
  #position = 0;
  write(command, done) {
    const position = (this.#position += command.events.length);
    done({ kind: 'done', revision: position, position });
  }
  read() {
    return Promise.resolve(page);
  }
}

const address = { host: '127.0.0.1', port: 0 };
const server = new GrpcServer(
  methodsOf(new NoStore(), 1_048_576, () => address),
  18 * 1_048_576,
);
address.port = await server.listen(address.host, 0);
console.log(`Empty event store ready at esdb://127.0.0.1:${address.port}?tls=false`);
