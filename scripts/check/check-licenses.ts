// Checks licenses of what is shipped, and that docs/licenses.md lists them; `--write` writes it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listLicenses } from './list-licenses'

const ROOT = resolve(__dirname, '../..')
const LIST = join(ROOT, 'docs/licenses.md')

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
const { faults, markdown } = listLicenses(packages)
if (process.argv.includes('--write')) writeFileSync(LIST, markdown)
const listed = existsSync(LIST) ? readFileSync(LIST, 'utf8') : ''
const stale = listed === markdown ? [] : ['docs/licenses.md is not what is installed: npm run docs:licenses']
for (const fault of [...faults, ...stale]) console.error(fault)
process.exitCode = faults.length + stale.length === 0 ? 0 : 1
