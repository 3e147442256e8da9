// Owns deleting a child and whoever belonged to it alone. Every step may be repeated; the child itself goes last.
import type { Person, Pupil } from '@domain/identity/records'
import type { Erasure } from '@domain/privacy/records'
import { dateAt } from '@domain/school-date'
import { recordTimerAudit } from '../runtime/audit'
import { untilSettled } from '../runtime/retry'
import { findChild, removePupil } from './child-store'
import { removeConsents } from './consent-store'
import { removeCorrections } from './correction-store'
import { beginErasure, finishErasure } from './erasure-store'
import { deleteFilesOf } from './file-store'
import { removeNoticesAbout, removeNoticesOf } from './notice-store'
import { endKinshipOf, findKin, findLogins, findStrangers, removeLoginsOf, removePerson } from './person-store'
import { holdsPlaces } from './place-store'
import { findRequesters, removeRequestsAbout, removeRequestsOf, removeTriesOf } from './request-store'
import { findSchool } from './school-store'

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
  await eraseRecords(pupilId, child)
  await finishErasure(pupilId)
}

async function recordErasure({ _id: pupilId, schoolId }: Pupil, now: number): Promise<void> {
  const districtId = (await findSchool(schoolId))?.districtId ?? null
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
    const kin = await findKin(pupilId)
    for (const person of kin) {
      if (!(await endKinshipOf(person, pupilId))) continue
      await forget(person)
      await removeRequestsOf(person._id)
      await removePerson(person)
    }
    return kin.length === 0 ? true : null
  })
}

/** Somebody who only ever asked to be let in for this child. The request leads to the person, so the request goes last. */
async function eraseRequesters(child: Pupil): Promise<void> {
  for (const stranger of await findStrangers(await findRequesters(child))) {
    await forget(stranger)
    await removePerson(stranger)
    await removeRequestsOf(stranger._id)
  }
}

/** How a person signed in, and what it was told. */
async function forget({ _id: personId }: Person): Promise<void> {
  await removeTriesOf(await findLogins(personId))
  await removeLoginsOf(personId)
  await removeNoticesOf(personId)
}

async function eraseRecords(pupilId: string, child: Pupil | null): Promise<void> {
  await deleteFilesOf(pupilId)
  await removeConsents(pupilId)
  await removeCorrections(pupilId)
  await removeNoticesAbout(pupilId)
  if (child !== null) await removeRequestsAbout(child)
  await removePupil(pupilId)
}
