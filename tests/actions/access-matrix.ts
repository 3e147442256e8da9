// Owns running every action as every role on own, other class, other school, signed out and revoked.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/consent-text'
import { ROLES, type Role } from '@domain/identity/role'
import { type ActionInput, type ActionName, type ContextName, contracts } from '@domain/registry'
import { expectation, type Outcome, RELATIONS, type Relation } from './access-expectations'
import { type Address, post } from './district'
import { LOGIN_OF } from './world'

export interface Cell {
  readonly action: ActionName
  readonly role: Role
  readonly relation: Relation
  readonly expected: Outcome | undefined
  readonly found: string
}

type Subject = 'own' | 'otherClass' | 'otherSchool'
type Inputs = { readonly [Name in ActionName]: (subject: Subject) => ActionInput<Name> }

const schoolOf = (subject: Subject) => (subject === 'otherSchool' ? 'yunling' : 'qinghe')
const pupil = (subject: Subject) => ({ pupilId: subject })
const pupilAndCourse = (subject: Subject) => ({ pupilId: subject, courseId: subject })
const workbook = (subject: Subject) => ({ schoolId: schoolOf(subject), fileId: 'cloud://local-env.bucket/none.xlsx' })

/** What each action is asked, by subject. An action without an entry does not compile. */
const INPUTS: Inputs = {
  'identity.whoAmI': () => ({}),
  'identity.previewRoster': (subject) => ({ ...workbook(subject), faultsFrom: 0 }),
  'identity.importRoster': (subject) => ({ ...workbook(subject), digest: '0'.repeat(64) }),
  'enrollment.guardianHome': () => ({}),
  'enrollment.listCourses': pupil,
  'enrollment.pollSeats': pupil,
  'enrollment.getCourse': pupilAndCourse,
  'enrollment.enrollPupil': (subject) => ({ ...pupilAndCourse(subject), consentVersion: ENROLLMENT_CONSENT_VERSION }),
  'enrollment.withdrawPupil': pupilAndCourse,
  'enrollment.listMyCourses': pupil,
  'enrollment.listSchoolCourses': (subject) => ({ schoolId: schoolOf(subject) }),
  'enrollment.getCourseRoster': (subject) => ({ courseId: subject, from: 0 }),
  'enrollment.previewCoursePlan': (subject) => ({ ...workbook(subject), faultsFrom: 0 }),
  'enrollment.importCoursePlan': (subject) => ({ ...workbook(subject), digest: '0'.repeat(64) }),
  'billing.getFeeStatement': pupil,
}

/** From the contracts, so that an action added there is a row here. */
export const ACTIONS = (Object.keys(contracts) as ContextName[]).flatMap((context) =>
  Object.keys(contracts[context]).map((action) => `${context}.${action}` as ActionName),
)

export async function runMatrix(address: Address, roles: readonly Role[] = ROLES): Promise<readonly Cell[]> {
  const cells: Cell[] = []
  for (const action of ACTIONS) {
    for (const role of roles) {
      const row = RELATIONS.map(async (relation) => ({
        action,
        role,
        relation,
        expected: expectation(action, role, relation),
        found: await outcomeOf(address, action, loginOf(role, relation), subjectOf(relation)),
      }))
      cells.push(...(await Promise.all(row)))
    }
  }
  return cells
}

function loginOf(role: Role, relation: Relation): string | null {
  if (relation === 'signedOut') return null
  return LOGIN_OF(relation === 'revoked' ? `${role}-revoked` : role)
}

function subjectOf(relation: Relation): Subject {
  return relation === 'otherClass' || relation === 'otherSchool' ? relation : 'own'
}

async function outcomeOf(address: Address, action: ActionName, login: string | null, subject: Subject) {
  const [context, name] = action.split('.')
  const body = JSON.stringify({ action: name, input: INPUTS[action](subject) })
  const answer = await (await post(address, { path: `/functions/${context}`, login, body })).json()
  if (answer.ok) return 'IN'
  const { code } = answer.error
  // A refusal in the action's own words is an answer given to somebody who was let in.
  return Object.hasOwn(errorsOf(action), code) ? 'IN' : code
}

function errorsOf(action: ActionName): object {
  const [context, name = ''] = action.split('.')
  const declared: Readonly<Record<string, { readonly errors: object }>> = contracts[context as ContextName]
  return declared[name]?.errors ?? {}
}
