// The built event store in a process of its own, to be killed: node store-process.mjs DIRECTORY PORT; prints its port when it is ready.
import { startEventStoreServer } from '@gongjian/event-store-server';

const [db, port] = process.argv.slice(2);
const server = await startEventStoreServer({ db, port: Number(port) });
console.log(server.port);
