// A fault stands beside its field only as long as the field holds what was refused.

import { EMPTY_TEXT, type WrittenHomework } from '../items/written-homework'
import { standingFaults } from './field-faults'

const REFUSED: WrittenHomework = {
  ...EMPTY_TEXT,
  homeroomIds: ['a'],
  groupId: null,
  subject: 'MATHEMATICS',
  date: '2026-09-09',
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
}
const FAULTS = { minutes: '写 1–60 分钟', content: '写一下做什么' }

test('other minutes take away what was said of the minutes, and nothing else', () => {
  expect(standingFaults(FAULTS, REFUSED, { ...REFUSED, minutes: '28' })).toEqual({ content: FAULTS.content })
})

test('unchanged, all of it stands', () => {
  expect(standingFaults(FAULTS, REFUSED, REFUSED)).toEqual(FAULTS)
})
