// Tests how a text is shortened around the words found in it.
import { splitByHints } from '@domain/complaints/self-check/cover-hints'
import { findHints } from '@domain/complaints/self-check/find-hints'
import { aroundHints } from './around-hints'

const shown = (text: string) =>
  aroundHints(splitByHints(text, findHints(text)))
    .map(({ words }) => words)
    .join('')

test.each([
  ['我家孩子在那里', '我家孩子在那里'],
  [`${'前'.repeat(30)}我家孩子${'后'.repeat(30)}`, `…${'前'.repeat(12)}我家孩子${'后'.repeat(12)}…`],
  [`我家孩子${'中'.repeat(40)}三(2)班`, `我家孩子${'中'.repeat(12)}…${'中'.repeat(12)}三(2)班`],
])('%#', (text, words) => {
  expect(shown(text)).toBe(words)
})
