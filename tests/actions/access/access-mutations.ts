// Access checks removed from the code one by one, with the actions that must then fail.
import type { ActionName } from '@domain/registry'
import type { Mutation } from '../world/bundles'

export interface AccessMutation extends Mutation {
  readonly seenIn: readonly [ActionName, ...ActionName[]]
}

const PERMISSION = 'permission.ts'
const ROLE = 'role.ts'
const ROUTER = 'answer-action.ts'

export const MUTATIONS: readonly AccessMutation[] = [
  {
    name: 'a guardian reaches every child',
    file: PERMISSION,
    find: "subject.kind === 'pupil' && isSame(grant.pupilId, subject.pupilId)",
    replace: "subject.kind === 'pupil' && grant.pupilId !== undefined",
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'a class teacher reaches every class',
    file: PERMISSION,
    find: "isSame(grant.homeroomId, partOf(subject, 'homeroomId'))",
    replace: 'grant.homeroomId !== undefined',
    seenIn: ['identity.getHomeroom'],
  },
  {
    name: 'a grade lead reaches every grade',
    file: PERMISSION,
    find: "ownSchool(grant, subject, '') && isSame(grant.grade, partOf(subject, 'grade'))",
    replace: "ownSchool(grant, subject, '')",
    seenIn: ['identity.getHomeroom'],
  },
  {
    name: 'a grade lead reaches the grade of every school',
    file: PERMISSION,
    find: "ownSchool(grant, subject, '') && isSame(grant.grade",
    replace: 'isSame(grant.grade',
    seenIn: ['identity.getHomeroom'],
  },
  {
    name: 'staff reach every school',
    file: PERMISSION,
    find: "isSame(grant.schoolId, partOf(subject, 'schoolId'))",
    replace: 'grant.schoolId !== undefined',
    seenIn: ['enrollment.listSchoolCourses'],
  },
  {
    name: 'officers reach every district',
    file: PERMISSION,
    find: "isSame(grant.districtId, partOf(subject, 'districtId'))",
    replace: "grant.districtId !== ''",
    seenIn: ['privacy.searchAudit'],
  },
  {
    name: 'a teacher reaches courses of other schools',
    file: PERMISSION,
    find: "subject.kind === 'course' && ownSchool(grant, subject, personId) && ",
    replace: "subject.kind === 'course' && ",
    seenIn: ['enrollment.getCourseRoster'],
  },
  {
    name: "a teacher reaches colleagues' courses",
    file: PERMISSION,
    find: ' && subject.teacherId === personId',
    replace: '',
    seenIn: ['enrollment.getCourseRoster'],
  },
  {
    name: 'any two known ids are the same',
    file: PERMISSION,
    find: 'one !== undefined && one === other',
    replace: 'one !== undefined && other !== undefined',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'one role reaches as far as another',
    file: PERMISSION,
    find: 'gradeLead: ownGrade',
    replace: 'gradeLead: ownSchool',
    seenIn: ['identity.getHomeroom'],
  },
  {
    name: 'grants of any role count',
    file: PERMISSION,
    find: 'roles.includes(grant.role) && isLive(grant, today)',
    replace: 'isLive(grant, today)',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'grants count, live or not',
    file: PERMISSION,
    find: 'roles.includes(grant.role) && isLive(grant, today)',
    replace: 'roles.includes(grant.role)',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'a revoked grant counts',
    file: ROLE,
    find: 'grant.revokedAt === undefined && ',
    replace: '',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'a grant that is over counts',
    file: ROLE,
    find: '(grant.until === undefined || today <= grant.until)',
    replace: 'true',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'a grant that has not begun counts',
    file: ROLE,
    find: 'grant.from <= today && ',
    replace: '',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'roles are not asked for',
    file: ROUTER,
    find: "return held.length === 0 ? { code: 'FORBIDDEN' } : null",
    replace: 'return held === null ? { code: "FORBIDDEN" } : null',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'a request without a grant is let in',
    file: ROUTER,
    find: "if (grant === null && !isOpenToAll(contract)) return fail({ code: 'NOT_FOUND' })",
    replace: '',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'signing in is not asked for',
    file: ROUTER,
    find: "if (caller.login === null) return { code: 'SIGN_IN_REQUIRED' }",
    replace: '',
    seenIn: ['enrollment.pollSeats'],
  },
  {
    name: 'every action is open to all',
    file: ROUTER,
    find: "return contract.roles.includes('anyone')",
    replace: 'return contract.roles.length > 0',
    seenIn: ['enrollment.pollSeats'],
  },
]
