// Tests lines of the staff list, and what a successor takes over.
import { schoolDate } from '../../values/school-date'
import type { Grant } from '../roles/role'
import { handedOver, withoutStaffEntry, withStaffEntry } from './staff-list'

const zhou = { number: 'T2', personId: 'zhou', name: '周老师' }
const he = { number: 'T1', personId: 'he', name: '何老师' }
const today = schoolDate('2026-09-09')
const post = (role: Grant['role'], about: Partial<Grant> = {}): Grant => ({
  role,
  districtId: 'd',
  schoolId: 's',
  from: schoolDate('2026-08-01'),
  grantedBy: 'import',
  ...about,
})

test('a line is put in order, changed in its place, and left alone when it is right', () => {
  const list = withStaffEntry([zhou], he)
  expect(list?.map(({ number }) => number)).toEqual(['T1', 'T2'])
  expect(withStaffEntry([zhou], { ...zhou, backgroundCheckedOn: null })).toBeNull()
  expect(withStaffEntry([zhou], { ...zhou, backgroundCheckedOn: today })).toEqual([
    { ...zhou, backgroundCheckedOn: today },
  ])
  expect([withoutStaffEntry([zhou, he], 'zhou'), withoutStaffEntry([he], 'zhou')]).toEqual([[he], null])
})

test('classes and subjects go over; the office does not; what is held already is not given twice', () => {
  const posts = [
    post('classTeacher', { homeroomId: 's-3-1' }),
    post('subjectTeacher', { homeroomId: 's-3-2', subject: 'ART' }),
    post('schoolAdmin'),
    post('teacher'),
  ]
  const after = handedOver([post('classTeacher', { homeroomId: 's-3-1' })], posts, { today, by: 'clerk' })
  expect(after?.slice(1)).toMatchObject([{ role: 'subjectTeacher', subject: 'ART', from: today, grantedBy: 'clerk' }])
  expect(handedOver(after ?? [], posts, { today, by: 'clerk' })).toBeNull()
})
