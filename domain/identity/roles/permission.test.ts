// Tests access for every role and kind of subject: matching, foreign, unknown, expired, revoked.
import fc from 'fast-check'
import { schoolDate } from '../../values/school-date'
import { grantReaching, grantsFor, type Subject } from './permission'
import { PARTS, PARTS_OF, type Part, REACHED, SUBJECT_KINDS, type SubjectKind } from './permission.cases'
import { type Grant, ROLES, type Role } from './role'

const today = schoolDate('2026-09-09')
const personId = 'person'
const from = schoolDate('2026-09-09')
const others = (role: Role) => ROLES.filter((other) => other !== role)

const grantOf = (role: Role, more: Partial<Grant> = {}): Grant => ({
  role,
  districtId: 'own',
  schoolId: 'own',
  grade: 3,
  homeroomId: 'own',
  pupilId: 'own',
  from,
  grantedBy: 'bootstrap',
  ...more,
})

const OWN = { pupilId: 'own', homeroomId: 'own', grade: 3, schoolId: 'own', districtId: 'own', teacherId: personId }
const OTHER = { pupilId: 'x', homeroomId: 'x', grade: 4, schoolId: 'x', districtId: 'x', teacherId: 'x' }

/** A subject of this kind whose `own` parts are the grant's, the rest another's. */
function subjectOf(kind: SubjectKind, own: readonly Part[] = PARTS): Subject {
  const part = <Key extends keyof typeof OWN>(key: Key, name: Part) => (own.includes(name) ? OWN : OTHER)[key]
  const [districtId, schoolId] = [part('districtId', 'districtId'), part('schoolId', 'schoolId')]
  const room = { homeroomId: part('homeroomId', 'homeroomId'), grade: part('grade', 'grade'), schoolId, districtId }
  const subjects: Record<SubjectKind, Subject> = {
    self: { kind: 'self' },
    pupil: { kind: 'pupil', pupilId: part('pupilId', 'pupilId'), ...room },
    homeroom: { kind: 'homeroom', ...room },
    school: { kind: 'school', schoolId, districtId },
    course: { kind: 'course', schoolId, teacherId: part('teacherId', 'person') },
    district: { kind: 'district', districtId },
  }
  return subjects[kind]
}

const reaches = (grants: readonly Grant[], subject: Subject, roles: readonly Role[] = ROLES) =>
  grantReaching({ personId, grants }, { roles, subject, today })

/** Every role on every kind of subject but itself. */
const cells = ROLES.flatMap((role) =>
  SUBJECT_KINDS.flatMap((kind) => (kind === 'self' ? [] : [{ role, kind, needs: REACHED[role][kind] }])),
)

describe.each(cells)('$role on $kind', ({ role, kind, needs }) => {
  const grant = grantOf(role)
  const own = subjectOf(kind)

  test('when everything is one’s own', () => {
    expect(reaches([grant], own)).toBe(needs === null ? null : grant)
  })

  test.each(PARTS_OF[kind])('when %s alone is one’s own, and when it alone is another’s', (part) => {
    expect(reaches([grant], subjectOf(kind, [part])) !== null).toBe(needs?.every((need) => need === part) ?? false)
    const rest = PARTS.filter((other) => other !== part)
    expect(reaches([grant], subjectOf(kind, rest)) !== null).toBe(needs !== null && !needs.includes(part))
  })

  test('never when it is revoked, over, not yet begun, or not asked for', () => {
    const past = { from: schoolDate('2026-01-01'), until: schoolDate('2026-09-08') }
    expect(reaches([grantOf(role, { revokedAt: 1 })], own)).toBeNull()
    expect(reaches([grantOf(role, past)], own)).toBeNull()
    expect(reaches([grantOf(role, { from: schoolDate('2026-09-10') })], own)).toBeNull()
    expect(reaches([grant], own, others(role))).toBeNull()
  })

  test('on its last day too', () => {
    expect(reaches([grantOf(role, { until: today })], own) !== null).toBe(needs !== null)
  })
})

describe('unknown', () => {
  test.each(ROLES)('a %s without a scope reaches nobody whose place is not known either', (role) => {
    const bare: Grant = { role, districtId: 'own', from, grantedBy: 'bootstrap' }
    expect(reaches([bare], { kind: 'pupil', pupilId: 'own' })).toBeNull()
    expect(reaches([bare], { kind: 'homeroom', homeroomId: 'own' })).toBeNull()
    expect(reaches([bare], { kind: 'school', schoolId: 'own' })).toBeNull()
    expect(reaches([bare], { kind: 'course', schoolId: 'own', teacherId: null })).toBeNull()
  })

  test('a subject that does not say where it is is reached by its own id alone', () => {
    const reaching = (subject: Subject) => ROLES.filter((role) => reaches([grantOf(role)], subject) !== null)
    expect(reaching({ kind: 'pupil', pupilId: 'own' })).toEqual(['guardian', 'pickupPerson'])
    expect(reaching({ kind: 'homeroom', homeroomId: 'own' })).toEqual(['classTeacher', 'subjectTeacher'])
    expect(reaching({ kind: 'school', schoolId: 'own' })).toEqual(['dutyTeacher', 'schoolAdmin', 'schoolFinance'])
  })

  test('a grade without its school is nobody’s', () => {
    expect(reaches([grantOf('gradeLead')], { kind: 'pupil', pupilId: 'own', grade: 3 })).toBeNull()
  })

  test('a course without a teacher is no teacher’s', () => {
    expect(reaches([grantOf('teacher')], { kind: 'course', schoolId: 'own', teacherId: null })).toBeNull()
  })
})

describe('several grants', () => {
  test('the one that reaches is answered, and only live ones are listed', () => {
    const dead = grantOf('schoolAdmin', { revokedAt: 1 })
    const [other, own] = [grantOf('guardian', { pupilId: 'x' }), grantOf('guardian')]
    expect(reaches([dead, other, own], subjectOf('pupil'))).toBe(own)
    expect(grantsFor({ personId, grants: [dead, other, own] }, ROLES, today)).toEqual([other, own])
  })

  test.each(ROLES)('what is about the asker alone is reached as %s, and by nobody without a grant', (role) => {
    expect(reaches([grantOf(role)], { kind: 'self' })).not.toBeNull()
    expect(reaches([], { kind: 'self' })).toBeNull()
  })

  test('grants for strangers’ children, classes and schools never open a child', () => {
    const stranger = fc.string({ minLength: 1 }).filter((id) => id !== 'own')
    const scope = fc.record({ pupilId: stranger, homeroomId: stranger, schoolId: stranger, districtId: stranger })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ROLES), scope)), (pairs) => {
        const grants = pairs.map(([role, more]) => grantOf(role, more))
        expect(reaches(grants, subjectOf('pupil'))).toBeNull()
      }),
    )
  })
})
