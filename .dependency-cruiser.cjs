// Import rules: who may import whom, as the architecture says. Run by `npm run check`.
const SOURCES = '^(domain|cloudfunctions|localcloud|src|config|scripts|tests)/'
const TESTS = '\\.(test|cases)\\.tsx?$'
const CONTEXTS =
  'identity|privacy|notices|enrollment|billing|homework|complaints|institutions|staffing|publicity|oversight'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no first file to read or to load; types count. See `answers.ts`.',
      severity: 'error',
      from: { path: SOURCES },
      to: { circular: true },
    },
    {
      name: 'domain-stands-alone',
      comment: 'Rules are pure: domain imports nothing of the other rooms.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(cloudfunctions|localcloud|src|config|scripts|tests)/' },
    },
    {
      name: 'functions-import-domain-only',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: TESTS },
      to: { path: '^(localcloud|src|config|scripts|tests)/' },
    },
    {
      name: 'app-imports-domain-only',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(cloudfunctions|localcloud|config|scripts|tests)/' },
    },
    {
      name: 'local-cloud-knows-no-school',
      severity: 'error',
      from: { path: '^localcloud/' },
      to: { path: '^(domain|cloudfunctions|src|config|scripts|tests)/' },
    },
    {
      name: 'only-owners-open-collections',
      comment: "A collection is opened in its owner's file alone: everybody else uses the owner's reads and stages.",
      severity: 'error',
      from: { path: `^cloudfunctions/(${CONTEXTS}|request)/`, pathNot: `(/collections/|${TESTS})` },
      to: { path: '^cloudfunctions/runtime/(collection|bulk-write)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'owners-know-no-capability',
      comment: 'Collections are the floor below: they may use other owners, the domain and the runtime.',
      severity: 'error',
      from: { path: '^cloudfunctions/[^/]+/collections/' },
      to: { path: `^cloudfunctions/((${CONTEXTS})/(?!collections/)|request/)` },
    },
    {
      name: 'first-screens-are-imported-by-nobody',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: `(^cloudfunctions/[^/]+/(home/|index\\.ts$)|${TESTS})` },
      to: { path: '^cloudfunctions/[^/]+/home/' },
    },
    {
      name: 'only-the-runtime-touches-the-sdk',
      severity: 'error',
      from: {
        path: '^(domain|cloudfunctions|src)/',
        pathNot: `(^cloudfunctions/(runtime/|request/platform-context)|^src/api/sign-in/cloud-app\\.ts$|${TESTS})`,
      },
      to: { path: 'node_modules/@cloudbase/' },
    },
    {
      name: 'anonymous-reaches-no-caller',
      comment:
        'The anonymous function reaches no router, caller, audit or outbox, no other context, and nothing of its own ' +
        'context but the collections it stores into (decision 23).',
      severity: 'error',
      from: { path: '^cloudfunctions/anonymous/', pathNot: TESTS },
      to: {
        path:
          '^cloudfunctions/(?!anonymous/|complaints/collections/(fates/)?' +
          '(reports|messages|photo-parts|spent-tokens|open-purses|complaint-presets)|runtime/' +
          '(cloud|database|collection|retry|batches|bulk-write|in-parallel|erase-documents|remove-expired)\\.ts$)',
        reachable: true,
      },
    },
    {
      name: 'anonymous-imports-complaints-only',
      comment: 'Of the domain it takes the channel and plain values: no roles, people, contracts or zod.',
      severity: 'error',
      from: { path: '^cloudfunctions/anonymous/', pathNot: TESTS },
      to: { path: ['^domain/(?!complaints/|values/)', 'node_modules/(zod|@cloudbase)/'] },
    },
    {
      name: 'reports-know-no-caller',
      comment: 'Whatever a reporter looks at asks nothing of the cloud by name: only the channel sends, as bytes.',
      severity: 'error',
      from: {
        path: '^src/(pages/report|features/complaints/(reporting|receipts|follow-up|photos|guide))/',
        pathNot: TESTS,
      },
      to: { path: '^src/(api|features/(?!complaints/))' },
    },
    {
      name: 'no-unresolved-import',
      severity: 'error',
      from: { path: SOURCES },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
