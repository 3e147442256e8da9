// Erases a child and the people who belonged to it alone.
// Every step is safe to repeat; the child itself goes last.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import { dateAt } from '@domain/values/school-date'
import { removeApplicationsOf } from '../../billing/collections/waiver-applications'
import { recordTimerAudit } from '../../request/audit'
import { untilSettled } from '../../runtime/retry'
import { removeConsents } from '../collections/consents'
import { holdsPlaces } from '../consents/place-store'
import { removeCorrections } from '../corrections/correction-store'
import { findSchool } from '../corrections/school-store'
import { findChild, removePupil } from '../my-data/child-store'
import { beginErasure, finishErasure } from './erasure-store'
import { deleteFilesOf } from './file-store'
import { forgetPerson } from './forget-person'
import { removeNoticesAbout } from './notice-store'
import { endKinshipOf, findKin, findStrangers } from './person-store'
import { findRequesters, removeRequestsAbout, removeRequestsOf } from './request-store'

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
      // Here the grant leads to the person, so requests must not outlive it.
      await removeRequestsOf(person._id)
      await forgetPerson(person)
    }
    return kin.length === 0 ? true : null
  })
}

/** Somebody who only ever asked to be let in for this child. */
async function eraseRequesters(child: Pupil): Promise<void> {
  for (const stranger of await findStrangers(await findRequesters(child))) await forgetPerson(stranger)
}

async function eraseRecords(pupilId: string, child: Pupil | null): Promise<void> {
  await removeApplicationsOf(pupilId)
  await deleteFilesOf(pupilId)
  await removeConsents(pupilId)
  await removeCorrections(pupilId)
  await removeNoticesAbout(pupilId)
  if (child !== null) await removeRequestsAbout(child)
  await removePupil(pupilId)
}
