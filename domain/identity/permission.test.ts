// Owns the tests of access: own, other, revoked, expired, not yet, for every role and kind of subject.
import fc from 'fast-check'
import { schoolDate } from '../school-date'
import { grantReaching, grantsFor, type Subject } from './permission'
import { accessCases, SUBJECT_KINDS, type SubjectKind } from './permission.cases'
import { type Grant, ROLES, type Role } from './role'

const today = schoolDate('2026-09-09')
const personId = 'person'
const from = schoolDate('2026-09-09')

const grantOf = (role: Role, more: Partial<Grant> = {}): Grant => ({
  role,
  districtId: 'own',
  schoolId: 'own',
  pupilId: 'own',
  from,
  grantedBy: 'bootstrap',
  ...more,
})

const subjectOf = (kind: SubjectKind, id: string, teacherId: string | null = personId): Subject => {
  const subjects: Record<SubjectKind, Subject> = {
    self: { kind: 'self' },
    pupil: { kind: 'pupil', pupilId: id },
    school: { kind: 'school', schoolId: id },
    course: { kind: 'course', schoolId: id, teacherId },
    district: { kind: 'district', districtId: id },
  }
  return subjects[kind]
}

const reaches = (grants: readonly Grant[], subject: Subject, roles: readonly Role[] = ROLES) =>
  grantReaching({ personId, grants }, roles, subject, today)

describe.each(accessCases)('$role on $kind', ({ role, kind, allowed }) => {
  const own = subjectOf(kind, 'own')

  test('own', () => {
    const grant = grantOf(role)
    expect(reaches([grant], own)).toBe(allowed ? grant : null)
  })

  test('of another', () => {
    expect(reaches([grantOf(role)], subjectOf(kind, 'other')) !== null).toBe(kind === 'self')
  })

  test('revoked, expired, not yet', () => {
    expect(reaches([grantOf(role, { revokedAt: 1 })], own)).toBeNull()
    expect(
      reaches([grantOf(role, { from: schoolDate('2026-01-01'), until: schoolDate('2026-09-08') })], own),
    ).toBeNull()
    expect(reaches([grantOf(role, { from: schoolDate('2026-09-10') })], own)).toBeNull()
  })

  test('first and last day count', () => {
    expect(reaches([grantOf(role, { until: today })], own) !== null).toBe(allowed)
  })

  test('not among the roles the action asks for', () => {
    expect(
      reaches(
        [grantOf(role)],
        own,
        ROLES.filter((other) => other !== role),
      ),
    ).toBeNull()
  })
})

describe('scope', () => {
  test('a teacher reaches the courses taught, not a colleague’s, and none without a teacher', () => {
    expect(reaches([grantOf('teacher')], subjectOf('course', 'own', 'colleague'))).toBeNull()
    expect(reaches([grantOf('teacher')], subjectOf('course', 'own', null))).toBeNull()
  })

  test('a grant without the scope reaches nothing but the asker', () => {
    const { districtId, role, grantedBy } = grantOf('guardian')
    const bare = { districtId, role, grantedBy, from }
    expect(reaches([bare], subjectOf('pupil', 'own'))).toBeNull()
    expect(reaches([{ ...bare, role: 'schoolAdmin' }], subjectOf('school', 'own'))).toBeNull()
  })

  test('of several grants the one that reaches is answered, and only live ones are listed', () => {
    const dead = grantOf('schoolAdmin', { revokedAt: 1 })
    const [other, own] = [grantOf('guardian', { pupilId: 'other' }), grantOf('guardian')]
    expect(reaches([dead, other, own], subjectOf('pupil', 'own'))).toBe(own)
    expect(grantsFor({ personId, grants: [dead, other, own] }, ROLES, today)).toEqual([other, own])
  })

  test('nobody reaches anything without a grant', () => {
    for (const kind of SUBJECT_KINDS) expect(reaches([], subjectOf(kind, 'own'))).toBeNull()
  })

  test('adding grants of strangers’ pupils never opens a pupil', () => {
    const stranger = fc.string({ minLength: 1 }).filter((id) => id !== 'own')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ROLES), stranger)), (pairs) => {
        const grants = pairs.map(([role, pupilId]) => grantOf(role, { pupilId }))
        expect(reaches(grants, subjectOf('pupil', 'own'))).toBeNull()
      }),
    )
  })
})
