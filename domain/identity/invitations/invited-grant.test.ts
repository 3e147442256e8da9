// Tests the grants that invitations give: the scope each role needs, and no more.
import { officialGrant, staffGrant } from './invited-grant'

const school = { _id: 's', districtId: 'd', grades: [1, 2, 3] }
const staff = (wish: Partial<Parameters<typeof staffGrant>[0]>) =>
  staffGrant({ role: 'teacher', homeroomId: null, grade: null, ...wish }, school, ['s-1-1'])
const official = (wish: Partial<Parameters<typeof officialGrant>[0]>) =>
  officialGrant({ role: 'expert', schoolId: null, department: null, ...wish }, 'd', ['s'])

test('staff', () => {
  const own = { districtId: 'd', schoolId: 's' }
  expect(staff({})).toEqual({ ...own, role: 'teacher' })
  expect(staff({ homeroomId: 's-1-1', grade: 1 })).toEqual({ ...own, role: 'teacher' })
  expect(staff({ role: 'classTeacher', homeroomId: 's-1-1' })).toEqual({
    ...own,
    role: 'classTeacher',
    homeroomId: 's-1-1',
  })
  expect(staff({ role: 'gradeLead', grade: 3 })).toEqual({ ...own, role: 'gradeLead', grade: 3 })
})

test.each([
  { role: 'classTeacher', homeroomId: null },
  { role: 'classTeacher', homeroomId: 'other-1-1' },
  { role: 'gradeLead', grade: null },
  { role: 'gradeLead', grade: 4 },
] as const)('staff without its scope: %j', (wish) => {
  expect(staff(wish)).toBeNull()
})

test('officials', () => {
  expect(official({})).toEqual({ role: 'expert', districtId: 'd' })
  expect(official({ schoolId: 's', department: 'POLICE' })).toEqual({ role: 'expert', districtId: 'd' })
  expect(official({ role: 'schoolAdmin', schoolId: 's' })).toEqual({
    role: 'schoolAdmin',
    districtId: 'd',
    schoolId: 's',
  })
  expect(official({ role: 'enforcement', department: 'MARKET' })).toEqual({
    role: 'enforcement',
    districtId: 'd',
    department: 'MARKET',
  })
})

test.each([
  { role: 'schoolAdmin', schoolId: null },
  { role: 'schoolAdmin', schoolId: 'elsewhere' },
  { role: 'enforcement', department: null },
] as const)('officials without their scope: %j', (wish) => {
  expect(official(wish)).toBeNull()
})
