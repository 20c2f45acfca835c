import './node-version.mjs';
import('./run-bench.mjs');
