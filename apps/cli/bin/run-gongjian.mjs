import { existsSync } from 'node:fs';
import { ready, root } from './ready.mjs';

// npx gongjian: the commands of operators. Builds only where nothing was built yet; npm start builds what changed.
const built = new URL('../bundle/gongjian.js', import.meta.url);
if (!existsSync(built)) await ready();
const { main } = await import(built);
await main(root, process.argv.slice(2));
