// The list of licenses names what is shipped, and refuses what is not on the list.
import { listLicenses } from './list-licenses'

const faultsOf = (license?: string) =>
  listLicenses({ 'node_modules/a': { version: '1.0.0', ...(license === undefined ? {} : { license }) } }).faults

test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('%s passes', (license) => {
  expect(faultsOf(license)).toEqual([])
})

test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'AGPL-3.0 OR SSPL-1.0', undefined])('%s is refused', (license) => {
  expect(faultsOf(license)).toEqual([`a: the license ${license ?? 'none'} is not on the list`])
})

test('tools of development are left out; a package inside another is listed by its own name', () => {
  const { faults, markdown } = listLicenses({
    '': { license: 'UNLICENSED' },
    'node_modules/tool': { license: 'GPL-3.0', dev: true },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'ISC' },
  })
  expect(faults).toEqual([])
  expect(markdown.split('\n').filter((line) => / \d/.test(line))).toEqual(['| @b/c | 2.0.0 | ISC |'])
})
