// Saves the wishes of one or several of one's children in one step: all of them or none.
import { randomBytes } from 'node:crypto'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { checkWishes } from '@domain/enrollment/wishes/check-wishes'
import { type Wishes, wishesIdOf } from '@domain/enrollment/wishes/wishes'
import type { ActionError, ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { childrenOf } from '../children/children-of'
import type { Seats } from '../collections/seat-rolls'
import { type DrawnCourses, findDrawnCourses } from './find-drawn-courses'
import { findWishingChildren, type WishingChild } from './find-wishing-children'
import { storeWishes, type WishChange } from './store-wishes'
import { tellOfWishes } from './tell-of-wishes'

type Refusal = ActionError<'enrollment.saveWishes'>
type Saving = Request<'enrollment.saveWishes'> & { readonly found: readonly WishingChild[] }

export const SALT_BYTES = 32

export const saveWishes = handle('enrollment.saveWishes', {
  locate: async ({ input, caller, today }) => {
    const own = childrenOf(caller.grants, 'guardian', today)
    const pupilIds = [...new Set(input.children.map(({ pupilId }) => pupilId))]
    const [first = ''] = pupilIds
    // Another family's child among them looks as if it were not there.
    if (pupilIds.slice(1).some((pupilId) => !own.includes(pupilId))) return null
    const found = await findWishingChildren(pupilIds, today)
    const isWhole = found.length === pupilIds.length && found.every(({ planId }) => planId === found[0]?.planId)
    return isWhole ? { subject: { kind: 'pupil', pupilId: first }, found } : null
  },
  run: async (request) => {
    const { found, caller, now, today } = request
    const planId = found[0]?.planId ?? null
    const drawn = planId === null ? null : await findDrawnCourses(planId)
    if (drawn === null) return fail({ code: 'NO_DRAW' })
    const refused = refusalOf(request, drawn)
    if (refused !== null) return fail(refused)
    const changes = found.map((child) => changeOf(child, drawn.draw._id, request))
    const saved = await storeWishes(changes)
    if (saved === null) return fail({ code: 'WISHES_CHANGED' })
    await tellOfWishes(found, { planId: drawn.draw._id, by: caller.personId, now, today })
    return ok({
      savedAt: now,
      children: saved.map(({ pupilId, rev }) => ({ pupilId, rev })),
    })
  },
})

function refusalOf({ input, found, now, today }: Saving, { draw, courses }: DrawnCourses<Seats>): Refusal | null {
  const { opensOn, closesOn } = draw
  if (drawPhase(draw, today) !== 'OPEN') return { code: 'WISHES_NOT_OPEN', opensOn, closesOn }
  const twice = input.children.find(
    ({ pupilId }, at) => input.children.findIndex((one) => one.pupilId === pupilId) < at,
  )
  if (twice !== undefined) {
    return { code: 'WISHES_REFUSED', faults: [{ pupilId: twice.pupilId, courseId: null, title: null, code: 'TWICE' }] }
  }
  const fault = found.map(({ basis }) => basisFault(basis, now)).find((one) => one !== null)
  if (fault) return { code: fault }
  if (input.consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION }
  }
  const grades = new Map(found.map(({ pupil }) => [pupil._id, pupil.grade]))
  const children = input.children.map((child) => ({ ...child, grade: grades.get(child.pupilId) ?? 0 }))
  const faults = checkWishes({ children, together: input.together, courses, mostAtMost: draw.atMost })
  return faults.length > 0 ? { code: 'WISHES_REFUSED', faults: [...faults] } : null
}

function changeOf({ pupil, wishes: before }: WishingChild, planId: string, request: Saving): WishChange {
  const { input, caller, now } = request
  const wanted = input.children.find(({ pupilId }) => pupilId === pupil._id)
  if (wanted === undefined || caller.personId === null) throw new TypeError('wishes without a child or a guardian')
  const after: Wishes = {
    _id: wishesIdOf(planId, pupil._id),
    planId,
    schoolId: pupil.schoolId,
    pupilId: pupil._id,
    wishes: wanted.wishes,
    atMost: wanted.atMost,
    together: tiesOf(input, pupil._id),
    salt: before?.salt ?? randomBytes(SALT_BYTES).toString('hex'),
    consent: { textVersion: input.consentVersion, personId: caller.personId, at: now },
    savedAt: now,
    rev: wanted.rev + 1,
  }
  return { before, after }
}

function tiesOf({ together }: ActionInput<'enrollment.saveWishes'>, pupilId: string): Wishes['together'] {
  return together.filter(({ wishes }) => wishes.some((wish) => wish.pupilId === pupilId))
}
