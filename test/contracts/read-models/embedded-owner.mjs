// A process that owns a database until it is killed.
import { startEmbeddedPostgres } from '@gongjian/read-models/embedded';

const { url, pid } = await startEmbeddedPostgres({ directory: process.argv[2] });
console.log(JSON.stringify({ url, pid }));
setInterval(() => undefined, 60_000);
