// Erases a child and the people who belonged to it alone.
// Every step is safe to repeat; the child itself goes last.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import type { ErasedChild } from '@domain/privacy/fates/collection-fates'
import { dateAt } from '@domain/values/school-date'
import { dataOwners } from '../../data-owners'
import { findRequesters } from '../../identity/collections/join-requests'
import { eraseKinship, findCircle, findStrangers } from '../../identity/collections/people'
import { pupils } from '../../identity/collections/pupils'
import { readSchool } from '../../identity/collections/schools'
import { recordTimerAudit } from '../../request/audit'
import { untilSettled } from '../../runtime/retry'
import { findChild } from '../children/find-child'
import { beginErasure, finishErasure } from '../collections/erasures'
import { forgetKin, forgetPerson } from './forget-person'
import { holdsPlaces } from './holds-places'

/** Waits for enrollment's timer while the child still holds a place: a seat must not be lost with its child. */
export async function eraseChild(erasure: Erasure, now: number): Promise<void> {
  const pupilId = erasure._id
  const child = await findChild(pupilId, [])
  if (child !== null) {
    const isWaiting = erasure.begunAt === undefined && (await holdsPlaces(pupilId, child.schoolId, dateAt(now)))
    if (isWaiting || !(await beginErasure(erasure, now))) return
  }
  await eraseKin(pupilId)
  if (child !== null) {
    await eraseRequesters(child)
    // While the child is still there: it is known whose it was, and a run that begins anew says it once more.
    await recordErasure(child, now)
  }
  const { homeroomId = null, name = null } = child ?? {}
  await eraseRecords({ kind: 'CHILD', pupilId, homeroomId, name })
  await finishErasure(pupilId)
}

async function recordErasure({ _id: pupilId, schoolId }: Pupil, now: number): Promise<void> {
  const districtId = (await readSchool(schoolId))?.districtId ?? null
  const subject = { kind: 'pupil', pupilId, schoolId } as const
  const act = { timer: 'privacy', action: 'privacy.eraseChild', at: now, pupilIds: [pupilId] }
  await recordTimerAudit({ ...act, subject, districtId, schoolId })
}

/**
 * Looked for until nobody is found: somebody may have been let into the family at this very moment. The grant leads to
 * the person, so the person goes last.
 */
async function eraseKin(pupilId: string): Promise<void> {
  await untilSettled(async () => {
    const kin = await findCircle(pupilId)
    for (const person of kin) if (await eraseKinship(person, pupilId)) await forgetKin(person)
    return kin.length === 0 ? true : null
  })
}

/** Somebody who only ever asked to be let in for this child. */
async function eraseRequesters(child: Pupil): Promise<void> {
  for (const stranger of await findStrangers(await findRequesters(child))) await forgetPerson(stranger)
}

/** All that is stored, as each owner's declarations say: a new collection needs no line here. */
async function eraseRecords(child: ErasedChild): Promise<void> {
  for (const owner of dataOwners) if (owner.name !== pupils.name) await owner.erase(child)
  await pupils.erase(child)
}
