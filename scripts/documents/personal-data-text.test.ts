// Tests that docs/personal-data.md says what the collections declare now.
import { readFileSync } from 'node:fs'
import { dataOwners } from '@functions/data-owners'
import { personalDataText } from './personal-data-text'

test('docs/personal-data.md is current: else run `npm run docs:personal-data`', () => {
  expect(readFileSync('docs/personal-data.md', 'utf8')).toBe(personalDataText())
})

test('it names every collection', () => {
  const text = personalDataText()
  expect(dataOwners.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([])
})
