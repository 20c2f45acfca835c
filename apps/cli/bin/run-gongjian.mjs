import { existsSync } from 'node:fs';
import { ready, root } from './ready.mjs';

// npx gongjian: the commands of operators. Builds only where nothing was built yet; npm start builds what changed.
const built = new URL('../bundle/gongjian.js', import.meta.url);
if (!existsSync(built)) await ready();
// Such warnings, as of a TLS server that is named by its address, speak to who wrote a library; operators read what is on standard error.
process.noDeprecation = true;
const { main } = await import(built);
await main(root, process.argv.slice(2));
