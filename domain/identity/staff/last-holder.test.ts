// Tests keeping the last holder of a role.
import { schoolDate } from '../../values/school-date'
import { type Grant, grantKey } from '../roles/role'
import { leavesSomebody } from './last-holder'
import { type Held, lastCases } from './last-holder.cases'

const today = schoolDate('2026-09-09')

function admin(held: Held, schoolId = 'qinghe'): Grant {
  const base: Grant = {
    role: 'schoolAdmin',
    districtId: 'd',
    schoolId,
    from: schoolDate('2026-01-01'),
    grantedBy: 'bootstrap',
  }
  if (held === 'revoked') return { ...base, revokedAt: 1 }
  return held === null ? base : { ...base, until: schoolDate(held) }
}

const person = (_id: string, grants: readonly Grant[]) => ({
  _id,
  name: _id,
  phone: '',
  districtId: 'd',
  importedBySchoolId: null,
  rev: 0,
  grants,
})
const removal = { personId: 'me', grantKey: grantKey(admin(null)) }

test.each(lastCases)('$name', ({ mine, others, allowed }) => {
  const people = [person('me', [admin(mine)]), ...others.map((held, at) => person(`other${at}`, [admin(held)]))]
  expect(leavesSomebody(people, removal, today)).toBe(allowed)
})

test('an admin of another school does not count', () => {
  const people = [person('me', [admin(null)]), person('other', [admin(null, 'yunling')])]
  expect(leavesSomebody(people, removal, today)).toBe(false)
})
