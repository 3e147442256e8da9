// Tests which notes on a child are refused, and who reads one.
import { noteFault } from './check-note'
import { mayReadNote } from './pupil-note'

test.each([
  ['能自己整理书包，读题时容易漏字，建议先圈关键词', null],
  ['每天阅读 20 分钟坚持得很好', null],
  ['数学 92 分', 'HAS_MARKS'],
  ['这次考了92分，有进步', 'HAS_MARKS'],
  ['班级第3名', 'HAS_MARKS'],
  ['比其他同学慢一些', 'COMPARES'],
  ['全班数一数二', 'COMPARES'],
  ['比上个月主动多了', null],
] as const)('%s: %s', (text, fault) => {
  expect(noteFault(text, '林小满')).toBe(fault)
})

const guardian = { personId: 'g', isGuardian: true, isClassTeacher: false }
const classTeacher = { personId: 'c', isGuardian: false, isClassTeacher: true }
const otherTeacher = { personId: 'o', isGuardian: false, isClassTeacher: false }

test('a teacher’s note: its writer and the family; a family’s note: the family and the class teacher', () => {
  const teachers = { writtenBy: 'w', isFamily: false }
  const familys = { writtenBy: 'g', isFamily: true }
  expect([guardian, classTeacher, otherTeacher].map((reader) => mayReadNote(teachers, reader))).toEqual([
    true,
    false,
    false,
  ])
  expect([guardian, classTeacher, otherTeacher].map((reader) => mayReadNote(familys, reader))).toEqual([
    true,
    true,
    false,
  ])
  expect(mayReadNote(teachers, { ...otherTeacher, personId: 'w' })).toBe(true)
})
