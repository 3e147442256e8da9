// Owns the proof of who gets onto the school's side.
import { schoolsOf, staffOf, type WhoIAm } from './school-staff'

const role = (name: WhoIAm['roles'][number]['role'], schoolId: string | null) => ({
  role: name,
  schoolId,
  schoolName: schoolId === null ? null : `${schoolId}小学`,
})
const who = (roles: WhoIAm['roles'], children: WhoIAm['children'] = []): WhoIAm => ({
  signedIn: true,
  name: '某人',
  roles,
  children,
})
const child = { pupilId: 'p', name: '小满', homeroomName: '三(2)班', grade: 3, schoolId: 'a', schoolName: 'a小学' }

test('a guardian, a teacher and a district officer run no school', () => {
  const roles = [role('guardian', 'a'), role('teacher', 'a'), role('districtEducation', null)]
  expect(staffOf(who(roles, [child]), 'a')).toBeNull()
})

test('finance sees the courses and may not import; the admin of the same school may, whichever comes first', () => {
  expect(schoolsOf([role('schoolFinance', 'a')])).toEqual([{ schoolId: 'a', schoolName: 'a小学', mayImport: false }])
  const both = [role('schoolAdmin', 'a'), role('schoolFinance', 'a')]
  expect(schoolsOf(both)).toEqual([{ schoolId: 'a', schoolName: 'a小学', mayImport: true }])
  expect(schoolsOf([...both].reverse())).toEqual(schoolsOf(both))
})

test('the chosen school is the one looked at, unless it is none of theirs', () => {
  const roles = [role('schoolAdmin', 'a'), role('schoolAdmin', 'b')]
  expect(staffOf(who(roles), 'b')?.school.schoolId).toBe('b')
  expect(staffOf(who(roles), 'elsewhere')?.school.schoolId).toBe('a')
})

test('only who has a child here has a family side to go back to', () => {
  expect(staffOf(who([role('schoolAdmin', 'a')], [child]), null)?.isGuardian).toBe(true)
  expect(staffOf(who([role('schoolAdmin', 'a')]), null)?.isGuardian).toBe(false)
})
