// Tests who may be in a group taught across classes, and who of it has moved since.
import { schoolDate } from '../../values/school-date'
import type { TeachingGroup } from '../items/teaching-group'
import { type GroupPupil, groupFault, movedMembers } from './check-group'

const TODAY = schoolDate('2026-09-09')

const pupil = (_id: string, more: Partial<GroupPupil> = {}): GroupPupil => ({
  _id,
  schoolId: 'qinghe',
  homeroomId: 'qinghe-7-1',
  grade: 7,
  leftOn: null,
  ...more,
})

const PUPILS = [
  pupil('one'),
  pupil('two', { homeroomId: 'qinghe-7-2' }),
  pupil('eighth', { grade: 8 }),
  pupil('elsewhere', { schoolId: 'yunling' }),
  pupil('left-today', { leftOn: TODAY }),
  pupil('leaves-tomorrow', { leftOn: schoolDate('2026-09-10') }),
  pupil('in-b'),
]

const groupB: TeachingGroup = {
  _id: 'b',
  schoolId: 'qinghe',
  subject: 'ENGLISH',
  name: '英语 B',
  homeroomIds: ['qinghe-7-1'],
  members: [{ pupilId: 'in-b', homeroomId: 'qinghe-7-1' }],
  rev: 1,
}

const check = (pupilIds: readonly string[], more: object = {}) =>
  groupFault(
    { groupId: null, schoolId: 'qinghe', subject: 'ENGLISH', name: '英语 A', pupilIds, ...more },
    { pupils: PUPILS.filter(({ _id }) => pupilIds.includes(_id)), others: [groupB], today: TODAY },
  )?.fault ?? null

test.each([
  ['two classes of one grade', ['one', 'two'], {}, null],
  ['somebody who leaves tomorrow', ['one', 'leaves-tomorrow'], {}, null],
  ['somebody who left', ['one', 'left-today'], {}, 'NOT_HERE'],
  ['another school’s pupil', ['one', 'elsewhere'], {}, 'NOT_HERE'],
  ['nobody of that id', ['one', 'nobody'], {}, 'NOT_HERE'],
  ['two grades', ['one', 'eighth'], {}, 'MIXED_GRADES'],
  ['one who is in another of the subject', ['one', 'in-b'], {}, 'IN_ANOTHER'],
  ['the same in another subject', ['one', 'in-b'], { subject: 'MATHEMATICS' }, null],
  ['the group itself, saved anew', ['one', 'in-b'], { groupId: 'b', name: '英语 B' }, null],
  ['a name of the same subject', ['one'], { name: '英语 B' }, 'NAME_TAKEN'],
  ['a name of another subject', ['one'], { name: '英语 B', subject: 'MATHEMATICS' }, null],
] as const)('%s', (_, pupilIds, more, fault) => {
  expect(check(pupilIds, more)).toBe(fault)
})

test('who changed class or left has moved; who leaves tomorrow has not', () => {
  const group = {
    ...groupB,
    members: [
      { pupilId: 'one', homeroomId: 'qinghe-7-1' },
      { pupilId: 'two', homeroomId: 'qinghe-7-1' },
      { pupilId: 'left-today', homeroomId: 'qinghe-7-1' },
      { pupilId: 'leaves-tomorrow', homeroomId: 'qinghe-7-1' },
      { pupilId: 'erased', homeroomId: 'qinghe-7-1' },
    ],
  }
  expect(movedMembers(group, PUPILS, TODAY)).toBe(3)
})
