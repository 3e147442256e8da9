// Jest configuration: one project per room, TypeScript through swc, path aliases as in tsconfig.
const base = {
  rootDir: '.',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^@functions/(.*)$': '<rootDir>/cloudfunctions/$1',
    '^@localcloud/(.*)$': '<rootDir>/localcloud/$1',
    '^@src/(.*)$': '<rootDir>/src/$1',
  },
  testEnvironment: 'node',
  // Outside the temporary folder, which ends with the run.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Packages that are written as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(change-case|p-map|@noble)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
}

const room = (displayName, globs, more = {}) => ({
  ...base,
  displayName,
  testMatch: globs.map((glob) => `<rootDir>/${glob}`),
  ...more,
})

export default {
  globalSetup: '<rootDir>/scripts/test/temporary-folder.ts',
  projects: [
    room('domain', ['domain/**/*.test.ts']),
    room('localcloud', ['localcloud/**/*.test.ts']),
    room('functions', ['cloudfunctions/**/*.test.ts', 'tests/actions/**/*.test.ts']),
    room('src', ['src/**/*.test.ts', 'src/**/*.test.tsx']),
    room('world', ['scripts/**/*.test.ts', 'tests/world/**/*.test.ts']),
    room('app', ['tests/app/**/*.test.ts']),
    room('preview', ['tests/preview/**/*.test.ts']),
  ],
}
