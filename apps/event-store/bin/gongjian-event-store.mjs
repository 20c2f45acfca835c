#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/index.js', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('The event store is not built yet: run "npm run build" at the root of the workspace first.\n');
  process.exit(1);
}
const { main } = await import(built.href);
await main(process.argv.slice(2), process.env);
