// Cancels a requested erasure: any guardian of the child may, until its day comes; all are told.
import { isErasureDue } from '@domain/privacy/erasure/erasure-request'
import { ok } from '@domain/values/result'
import { peopleOfPupil } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { childSubject, findChild } from '../children/find-child'
import { tellGuardians } from '../children/tell-guardians'
import { callOffErasure, erasureOfPupil } from '../collections/erasures'

export const cancelErasure = handle('privacy.cancelErasure', {
  locate: async ({ input, now }) => {
    const found = await findChild<'erasures' | 'people'>(input.pupilId, [erasureOfPupil, peopleOfPupil])
    // From its day on a child is as good as gone.
    if (found === null || found.erasures.some((erasure) => isErasureDue(erasure, now))) return null
    return { subject: childSubject(found), found }
  },
  run: async ({ input: { pupilId }, found: child, caller, now, today }) => {
    const [erasure] = child.erasures
    if (erasure === undefined) return ok({})
    // Told first: a process that dies between the two leaves the request, and calling it off again tells once.
    const event = `kept:${pupilId}:${erasure.requestedAt}`
    await tellGuardians({ child, caller, now, today }, { kind: 'ERASURE_CANCELED', event, date: null })
    await callOffErasure(pupilId, now)
    return ok({})
  },
})
