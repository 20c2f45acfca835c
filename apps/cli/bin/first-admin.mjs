import './node-version.mjs';
import('./run-first-admin.mjs');
