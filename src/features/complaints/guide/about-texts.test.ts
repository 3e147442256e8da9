// Tests that the document for users says what the app says, word for word.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ABOUT_SECTIONS } from './about-texts'

const document = readFileSync(resolve(__dirname, '../../../../docs/anonymous-reports-in-plain-words.md'), 'utf8')

test.each(ABOUT_SECTIONS)('$title', ({ title, points }) => {
  expect(document).toContain(`## ${title}\n\n${points.map((point) => `- ${point}`).join('\n')}\n`)
})
