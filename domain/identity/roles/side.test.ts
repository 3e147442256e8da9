// Tests a person's sides of the app: one for each kind of work, in the order of the list.
import { schoolDate } from '../../values/school-date'
import type { Grant, Role } from './role'
import { sidesOf, sidesToday } from './side'

test.each<[readonly Role[], readonly string[]]>([
  [[], []],
  [['guardian', 'guardian'], ['family']],
  [['classTeacher', 'teacher', 'gradeLead', 'dutyTeacher'], ['teacher']],
  [
    ['pickupPerson', 'teacher', 'schoolFinance', 'guardian'],
    ['family', 'school', 'teacher', 'pickup'],
  ],
  [
    ['schoolAdmin', 'districtFinance'],
    ['district', 'school'],
  ],
  // Nothing to do in the app yet.
  [['expert', 'anyone'], []],
])('%j: %j', (roles, sides) => {
  expect(sidesOf(roles.map((role) => ({ role })))).toEqual(sides)
})

test('only grants that hold today count', () => {
  const today = schoolDate('2026-09-09')
  const grant = (role: Role, more: Partial<Grant> = {}): Grant => ({
    role,
    districtId: 'd',
    from: today,
    grantedBy: 'import',
    ...more,
  })
  const grants = [
    grant('guardian', { revokedAt: 1 }),
    grant('teacher', { from: schoolDate('2026-09-10') }),
    grant('pickupPerson'),
  ]
  expect(sidesToday(grants, today)).toEqual(['pickup'])
})
