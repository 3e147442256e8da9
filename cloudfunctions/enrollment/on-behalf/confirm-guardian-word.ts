// A second person of the school confirms a guardian's word: what was asked for is done.
import type { BehalfFault } from '@domain/enrollment/on-behalf/behalf-request'
import { endOfDay } from '@domain/enrollment/on-behalf/behalf-step'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { type ChildWithCatalog, findChildWithCatalog } from '../catalog/find-catalog'
import { changeRequest, type RequestOfChild, readRequest } from '../collections/behalf-requests'
import { carryOut } from './carry-out'
import { locateRequest } from './child-subject'
import { isConfirmed } from './claim-of'
import { refusalOf } from './refusal-of'
import { takeStep } from './take-step'
import { tellFamilyOfWord } from './tell-of-word'
import { undoRequest } from './undo-request'
import { savedWishes, wishesRefusalOf } from './wishes-on-word'

type Confirming = Request<'enrollment.confirmGuardianWord'> & { readonly found: RequestOfChild }
type Refusal = ActionError<'enrollment.confirmGuardianWord'>

export const confirmGuardianWord = handle('enrollment.confirmGuardianWord', {
  locate: locateRequest,
  run: async (confirming) => {
    const { found, caller, now } = confirming
    const refused = found.state === 'PROPOSED' ? await refusalToday(confirming) : null
    if (refused !== null) return fail(refused)
    const undoUntil = endOfDay(now)
    const by = { confirmedBy: caller.personId, confirmedName: caller.name }
    const stepped = await takeStep(
      found,
      { step: 'CONFIRM', personId: caller.personId, now },
      { ...by, confirmedAt: now, undoUntil, dueAt: undoUntil },
    )
    if (!stepped.ok)
      return stepped.error.code === 'UNDO_OVER' ? fail({ code: 'PROPOSAL_EXPIRED' }) : fail(stepped.error)
    const request = stepped.value
    if (!isConfirmed(request)) throw new TypeError('a confirmed word without its instant')
    const { fault, isWaiting } = await carryOut(request, now)
    if (fault !== null) {
      await changeRequest(request, { state: 'FAILED', fault, dueAt: null }, now)
      return fail(refusalOfFault(fault))
    }
    if (await isUndone(request, now)) return fail({ code: 'ALREADY_SETTLED', state: 'UNDONE' })
    await tellFamilyOfWord(request, { kind: 'WORD_CONFIRMED', by: null, now })
    return ok({ state: request.state, undoUntil: request.undoUntil, isWaiting })
  },
})

/** A guardian said no while it was being done: whoever finishes last puts it back. */
async function isUndone({ _id }: RequestOfChild, now: number): Promise<boolean> {
  const latest = await readRequest(_id)
  if (latest?.state !== 'UNDONE') return false
  await undoRequest(latest, now)
  return true
}

/** The recorder's own yes is refused before anything of the child is looked at. */
async function refusalToday({ found, caller, now, today }: Confirming): Promise<Refusal | null> {
  if (found.byId === caller.personId) return { code: 'SECOND_PERSON_NEEDED' }
  if (now >= found.expiresAt) return { code: 'PROPOSAL_EXPIRED' }
  const child = await findChildWithCatalog(found.pupilId, today)
  if (child === null) return { code: 'PUPIL_LEFT' }
  const { act } = found
  if (act === 'WISHES')
    return found.wished ? wishesRefusalOf(child, found.wished, { rev: await revOf(child), now }) : null
  const courseId = found.course?.courseId ?? null
  const refusal = refusalOf(child, { act, courseId, toCourseId: found.to?.courseId ?? null }, now)
  return refusal?.code === 'CONSENT_HELD' ? { code: 'ALREADY_SETTLED', state: 'DONE' } : refusal
}

async function revOf(child: ChildWithCatalog): Promise<number> {
  return (await savedWishes(child))?.rev ?? 0
}

/** Somebody took the last seat, or the hour, between the look and the claim. */
function refusalOfFault(fault: BehalfFault): Refusal {
  if (fault === 'TIME_CLASH') return { code: fault, with: '' }
  if (fault === 'WISHES_OVER') return { code: 'NO_DRAW' }
  return fault === 'NO_SEAT' ? { code: 'COURSE_FULL' } : { code: fault }
}
