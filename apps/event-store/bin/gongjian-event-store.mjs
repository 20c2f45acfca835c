#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/program.js', import.meta.url);
if (!existsSync(built)) {
  process.stderr.write('The event store is not built yet: run "npm run build" at the root of the workspace first.\n');
  process.exit(1);
}
await import(built.href);
