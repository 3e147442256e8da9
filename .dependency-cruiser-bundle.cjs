// Import rules for the app's bundle: imports left after types are removed. Run by `npm run check`.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-zod-in-the-app',
      comment: 'The app takes types from contracts; zod itself would add 80 KB to the main package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
    {
      name: 'channel-crypto-comes-prebuilt',
      comment:
        'The app loads curves and ciphers from the built file: compiled by Taro for old engines, powers of bigints ' +
        'would break. Hashes alone may come as they are: SHA-256 computes without bigints, the rest is shaken off.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/@noble/(curves|ciphers)/', reachable: true },
    },
  ],
  options: {
    ...require('./.dependency-cruiser.cjs').options,
    tsPreCompilationDeps: false,
  },
}
