import './node-version.mjs';
import('./start-platform.mjs');
