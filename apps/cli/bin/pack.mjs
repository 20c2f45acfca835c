import './node-version.mjs';
import('./run-pack.mjs');
