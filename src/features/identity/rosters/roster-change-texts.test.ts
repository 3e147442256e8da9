// Tests how a whole school's changes are worded before they are made.
import { type ChangeCounts, sayConsequences, sayMove, takesAway } from './roster-change-texts'

const NONE: ChangeCounts = {
  JOINED: 0,
  LEFT: 0,
  GRADUATED: 0,
  MOVED: 0,
  GUARDIAN_ENDED: 0,
  STAFF_LEFT: 0,
  POST_ENDED: 0,
  GUARDIAN_ADDED: 0,
  RENAMED: 0,
  STAFF_JOINED: 0,
}

test('leavers come first, and what does not happen is not named', () => {
  expect(sayConsequences({ ...NONE, JOINED: 40, LEFT: 38, MOVED: 200 })).toEqual([
    '38 名学生将离校，报的课退出来',
    '200 名学生换班或升级',
    '40 名学生新来或回来',
  ])
  expect(sayConsequences(NONE)).toEqual([])
})

test.each([
  [{ LEFT: 1 }, true],
  [{ STAFF_LEFT: 1 }, true],
  [{ GUARDIAN_ENDED: 1 }, true],
  [{ POST_ENDED: 1 }, true],
  [{ GRADUATED: 38, MOVED: 200, JOINED: 40 }, false],
])('%j: somebody loses something: %s', (counts, loses) => {
  expect(takesAway({ ...NONE, ...counts })).toBe(loses)
})

test.each([
  ['三(2)班', '四(2)班', '三(2)班 → 四(2)班'],
  ['六(1)班', null, '六(1)班'],
  [null, '一(1)班', '一(1)班'],
  [null, null, ''],
])('%s, %s: %s', (from, to, words) => {
  expect(sayMove({ from, to })).toBe(words)
})
