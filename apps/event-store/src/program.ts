#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';

// A scan leaves little on the heap and much beside it, in buffers that are free only when the youngest are swept: where these are swept
// seldom, the whole heap is, and whoever appends meanwhile waits some milliseconds for that.
setFlagsFromString('--semi-space-growth-factor=1');

await main(process.argv.slice(2), process.env);
