// Tests which grants a person keeps after a child is erased.
import type { Grant } from '../../identity/roles/role'
import { schoolDate } from '../../values/school-date'
import { grantsWithout } from './grants-without'

const base = { districtId: 'hechuan', from: schoolDate('2026-09-01'), grantedBy: 'import' } as const
const own: Grant = { ...base, role: 'guardian', schoolId: 'qinghe', pupilId: 'own' }
const sibling: Grant = { ...base, role: 'guardian', schoolId: 'qinghe', pupilId: 'sibling' }
const pickup: Grant = { ...base, role: 'pickupPerson', schoolId: 'qinghe', pupilId: 'own', revokedAt: 1 }
const teacher: Grant = { ...base, role: 'teacher', schoolId: 'qinghe' }

test.each([
  { name: 'an only child', grants: [own], kept: [] },
  { name: 'a sibling stays', grants: [own, sibling], kept: [sibling] },
  { name: 'work stays', grants: [teacher, own], kept: [teacher] },
  { name: 'an ended grant goes too', grants: [pickup], kept: [] },
  { name: 'somebody else', grants: [sibling, teacher], kept: [sibling, teacher] },
])('$name', ({ grants, kept }) => {
  expect(grantsWithout(grants, 'own')).toEqual(kept)
})
