// Tests whether a guardian's recorded word is enough.
import { MINUTE_MS } from '../../values/durations'
import { instantOf, schoolDate } from '../../values/school-date'
import { wordFault } from './guardian-word'
import { wordCases } from './guardian-word.cases'

const now = instantOf(schoolDate('2026-09-09'), '17:02')
const guardians = [
  { personId: 'grandmother', hasPhone: true },
  { personId: 'grandfather', hasPhone: false },
]
const said = { guardianId: 'grandmother', way: 'PHONE', minutes: 3, read: [] } as const

test.each(wordCases)('$name: $expected', ({ act, word, ago = 4, expected }) => {
  const fault = wordFault({ ...said, ...word, at: now - ago * MINUTE_MS }, { act, guardians, now })
  expect(fault?.code ?? null).toBe(expected)
})
