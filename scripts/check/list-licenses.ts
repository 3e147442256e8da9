// Lists the licenses of the packages that may be shipped, from the lock file alone.

/** What may be shipped in the app and the functions: each asks for no more than to be named. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Unlicense',
])

interface Exception {
  readonly license: string
  readonly because: string
}

const UNSAID = 'the SDK of the platform itself: its maker states no license of its own'
const UNUSED = 'asked for by the NutUI package, imported by nothing in it: it reaches no build'

/** Packages that are not on the list, or say nothing in their description, and why each may stay. */
const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  '@cloudbase/signature-nodejs': { license: 'unstated', because: UNSAID },
  '@cloudbase/wx-cloud-client-sdk': { license: 'unstated', because: UNSAID },
  'codesandbox-import-util-types': { license: 'LGPL-3.0', because: UNUSED },
  'codesandbox-import-utils': { license: 'LGPL-3.0', because: UNUSED },
  'png-js': { license: 'MIT', because: 'said in its LICENSE file' },
}

export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

export interface LicenseList {
  readonly faults: readonly string[]
  readonly markdown: string
}

export function listLicenses(packages: Readonly<Record<string, LockedPackage>>): LicenseList {
  const shipped = Object.entries(packages)
    .filter(([path, { dev = false, devOptional = false }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, license: license ?? EXCEPTIONS[name]?.license ?? 'none' }
    })
  const faults = shipped
    .filter(({ name, license }) => !isAllowed(license) && EXCEPTIONS[name]?.license !== license)
    .map(({ name, license }) => `${name}: the license ${license} is not on the list`)
  const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const reasons = Object.entries(EXCEPTIONS).map(([name, { because }]) => `- ${name}: ${because}`)
  return {
    faults: [...new Set(faults)],
    markdown: `${HEAD}${[...new Set(rows)].sort().join('\n')}\n\n## Exceptions\n\n${reasons.join('\n')}\n`,
  }
}

/** `A OR B` leaves the choice, `A AND B` asks for both. */
function isAllowed(license: string): boolean {
  const choices = license.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)))
}

const HEAD = `# Licenses

Packages that the app, the functions or their build may carry, from the lock file: written by \`npm run docs:licenses\`,
held to the list in \`scripts/check/list-licenses.ts\` by \`npm run check\`. Tools of development are not shipped.

| package | version | license |
|---|---|---|
`
