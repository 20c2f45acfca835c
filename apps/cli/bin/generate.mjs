import './node-version.mjs';
import('./run-generate.mjs');
