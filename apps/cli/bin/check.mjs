import './node-version.mjs';
import('./run-checks.mjs');
