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
      name: 'no-folder-circles',
      comment: 'Capabilities stand one above another: of two folders, only one imports the other.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(domain|cloudfunctions|src|localcloud)/' },
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
      name: 'another-context-not-through-its-store',
      comment: 'A context reaches another through its contract or a named rule, never through its collections.',
      severity: 'error',
      from: { path: `^cloudfunctions/(${CONTEXTS})/`, pathNot: TESTS },
      to: { path: `^cloudfunctions/(${CONTEXTS})/.*store\\.ts$`, pathNot: '^cloudfunctions/$1/' },
    },
    {
      name: 'only-stores-touch-collections',
      severity: 'error',
      from: { path: `^cloudfunctions/(${CONTEXTS})/`, pathNot: `(store\\.ts$|${TESTS})` },
      to: { path: '^cloudfunctions/runtime/(database|bulk-write)\\.ts$', dependencyTypesNot: ['type-only'] },
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
