// Checks every file's size, name, first line and functions, owners of collections and class names.
import { resolve } from 'node:path'
import { checkAnonymous } from './check-anonymous'
import { checkClassNames } from './check-class-names'
import { checkFunctions } from './check-functions'
import { checkHeads } from './check-heads'
import { checkOwners } from './check-owners'
import { checkSizes } from './check-sizes'
import { readSources } from './read-sources'

const sources = readSources(resolve(__dirname, '../..'))
const { faults: sizeFaults, files, median, ninth } = checkSizes(sources)
const faults = [
  ...sizeFaults,
  ...checkHeads(sources),
  ...checkClassNames(sources),
  ...checkFunctions(sources),
  ...checkOwners(sources),
  ...checkAnonymous(sources),
]
console.log(`${files} files of code, median ${median} lines, nine in ten within ${ninth}`)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
