// `npm run docs:personal-data`: writes docs/personal-data.md from the collections' declarations.
import { writeFileSync } from 'node:fs'
import { personalDataText } from '../documents/personal-data-text'

writeFileSync('docs/personal-data.md', personalDataText())
