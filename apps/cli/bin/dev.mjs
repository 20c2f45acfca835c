import './node-version.mjs';
import('./run-dev.mjs');
