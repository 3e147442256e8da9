// Writes down how a child may leave, as its guardian signs it from now on.
import { mayTakeHome, mustBeInPerson, type SignedWay } from '@domain/enrollment/hand-over/leaving-way'
import { kinGrantOf } from '@domain/identity/families/kinship'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle, type Request } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { writeLeavingPaper } from '../collections/leaving-papers'
import { findPickup, type Pickup } from './find-pickup'

type Signing = Request<'enrollment.signLeavingWay'> & { readonly found: Pickup }

export const signLeavingWay = handle('enrollment.signLeavingWay', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findPickup(pupilId, today)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async (signing) => {
    const { input, found, today } = signing
    const { pupil } = found
    if (input.way !== 'IN_PERSON' && mustBeInPerson(pupil.grade, today)) return fail({ code: 'ONLY_IN_PERSON' })
    if ((input.way === 'SIBLING') !== isSiblingFit(signing)) return fail({ code: 'SIBLING_NOT_POSSIBLE' })
    const entry = entryOf(signing)
    const last = found.paper?.signed.at(-1)
    if (last?.way === entry.way && last.siblingId === entry.siblingId && last.byId === entry.byId) return ok({})
    const before = found.paper
    const signed = [...(before?.signed ?? []), entry]
    await writeLeavingPaper(before, { _id: pupil._id, schoolId: pupil.schoolId, signed, rev: before?.rev ?? 0 })
    await tellGuardians(signing, signed.length)
    return ok({})
  },
})

/** An older child of the caller's at this school. */
function isSiblingFit({ input, found, caller, today }: Signing): boolean {
  const { pupil, siblings } = found
  const sibling = siblings.find(({ _id }) => _id === input.siblingId)
  if (sibling === undefined || sibling._id === pupil._id || sibling.schoolId !== pupil.schoolId) return false
  const isOwn = kinGrantOf({ grants: caller.grants }, sibling._id, today)?.role === 'guardian'
  return isOwn && sibling.leftOn === null && mayTakeHome(sibling, today)
}

function entryOf({ input, caller, now, today }: Signing): SignedWay {
  const { way, siblingId, pupilId } = input
  const byName = kinGrantOf({ grants: caller.grants }, pupilId, today)?.relation ?? caller.name ?? ''
  return { way, siblingId: way === 'SIBLING' ? siblingId : null, byId: caller.personId ?? '', byName, at: now }
}

async function tellGuardians({ found, caller, now, today }: Signing, count: number): Promise<void> {
  const pupilId = found.pupil._id
  const event = `leaving:${pupilId}:${count}`
  await postNotices(
    guardianIdsOf({ people: found.circle }, pupilId, today).map((personId) => ({
      kind: 'LEAVING_SIGNED' as const,
      personId,
      pupilId,
      event,
      isOwn: personId === caller.personId,
    })),
    now,
  )
}
