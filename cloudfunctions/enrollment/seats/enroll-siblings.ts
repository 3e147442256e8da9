// Enrolls brothers and sisters in one course in one step: a seat for each of them, or for none.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import type { Claim } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, findChildInCourse } from '../catalog/find-course'
import { childrenOf } from '../children/children-of'
import { type OwnSeats, readRoll, takeSeats } from '../collections/seat-rolls'
import { drawFirst } from './draw-first'
import { giveBackCourseOf } from './give-back-course'
import { syncRecord } from './sync-record'

type OneChild = ChildInCourse<OwnSeats>
type Enrolling = Request<'enrollment.enrollSiblings'> & { readonly found: readonly OneChild[] }
type Refusal = ActionError<'enrollment.enrollSiblings'>

export const enrollSiblings = handle('enrollment.enrollSiblings', {
  locate: async ({ input, caller, today }) => {
    const own = childrenOf(caller.grants, 'guardian', today)
    const pupilIds = [...new Set(input.pupilIds)]
    const [first = ''] = pupilIds
    // Access is decided on the first; all others must be the caller's too.
    if (!pupilIds.slice(1).every((pupilId) => own.includes(pupilId))) return null
    const children = await Promise.all(pupilIds.map((pupilId) => findChildInCourse(pupilId, input.courseId)))
    const found = children.flatMap((child) => child ?? [])
    if (found.length < pupilIds.length) return null
    return { subject: { kind: 'pupil', pupilId: first }, found }
  },
  run: async (request) => {
    const { found, input } = request
    const missing = found.filter((child) => !isSeated(child))
    const refused = missing.map((child) => refusalOf(request, child)).find((one) => one !== null) ?? namedTwice(request)
    if (refused !== null) return fail(refused)
    const seats = await takeAll(request, missing)
    if (seats !== null) return fail(seats)
    const clash = await recordAll(request, missing)
    if (clash !== null) return fail(clash)
    return ok({ title: found[0]?.course.title ?? '', pupils: input.pupilIds.length, repeated: missing.length === 0 })
  },
})

/** One child is no brothers and sisters: nobody is told that two were enrolled. */
function namedTwice({ input, found }: Enrolling): Refusal | null {
  const [first] = found
  const isTwice = found.length < input.pupilIds.length
  return isTwice ? { code: 'SIBLING_REFUSED', name: first?.pupil.name ?? '', because: 'TWICE' } : null
}

function isSeated({ roll, pupil }: OneChild): boolean {
  return placeIn(roll.own, pupil._id)?.state === 'SEATED'
}

function refusalOf({ input, now, today }: Enrolling, child: OneChild): Refusal | null {
  const { course, plan, pupil, basis, record, roll } = child
  if (input.consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION }
  }
  const first = drawFirst(child, today)
  if (first !== null) return first
  const refused = (because: Extract<Refusal, { code: 'SIBLING_REFUSED' }>['because']) =>
    ({ code: 'SIBLING_REFUSED', name: pupil.name, because }) as const
  const fault = basisFault(basis, now)
  if (fault !== null) return refused(fault)
  if (placeIn(roll.own, pupil._id) !== null) return refused('IN_LINE')
  const verdict = eligibility({ course, plan, grade: pupil.grade, enrollments: record?.enrollments ?? [], now })
  return verdict.code === 'ELIGIBLE' ? null : refused(verdict.code)
}

function claimsOf({ input, caller, now }: Enrolling, children: readonly OneChild[]): readonly Claim[] {
  const { personId } = caller
  if (personId === null) throw new TypeError('a guardian without a person')
  const consent = { textVersion: input.consentVersion, personId, at: now }
  return children.map(({ pupil }) => ({ pupilId: pupil._id, at: now, consent }))
}

/** One conditional update takes all of them. When only its answer was lost, they are found in the roll. */
async function takeAll(request: Enrolling, children: readonly OneChild[]): Promise<Refusal | null> {
  if (children.length === 0) return null
  const { courseId } = request.input
  if (await takeSeats(courseId, claimsOf(request, children))) return null
  const roll = await readRoll(courseId)
  const seated = new Set(roll?.seated.map(({ pupilId }) => pupilId))
  if (children.every(({ pupil }) => seated.has(pupil._id))) return null
  return { code: 'SEATS_SHORT', seatsLeft: Math.max(0, roll?.seatsLeft ?? 0), wanted: children.length }
}

/** A course got at that hour meanwhile by one of them: then all give their new seats back. */
async function recordAll(request: Enrolling, children: readonly OneChild[]): Promise<Refusal | null> {
  const { caller, now, today } = request
  const by = caller.personId
  const claims = claimsOf(request, children)
  for (const [index, child] of children.entries()) {
    const { course, plan, pupil, record } = child
    const claim = claims[index]
    if (claim === undefined) continue
    const guardianIds = guardianIdsOf(child, pupil._id, today)
    const about = { course, plan, pupilId: pupil._id, record, by, guardianIds, now }
    const synced = await syncRecord({ ...about, fact: { claim, state: 'SEATED' } })
    if (synced.code !== 'CLASH') continue
    for (const { pupil: each } of children) await giveBackCourseOf(each._id, course._id, { by, now })
    return { code: 'SIBLING_REFUSED', name: pupil.name, because: 'TIME_CLASH' }
  }
  return null
}
