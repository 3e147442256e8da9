// Owns deleting a child and whoever belonged to it alone. Every step may be repeated; the child itself goes last.
import type { Person, Pupil } from '@domain/identity/records'
import type { Erasure } from '@domain/privacy/records'
import { dateAt } from '@domain/school-date'
import { untilSettled } from '../runtime/retry'
import { findChild, removePupil } from './child-store'
import { removeConsents } from './consent-store'
import { removeCorrections } from './correction-store'
import { beginErasure, finishErasure } from './erasure-store'
import { deleteFilesOf } from './file-store'
import { removeNoticesAbout, removeNoticesOf } from './notice-store'
import { endKinshipOf, findKin, removeLoginsOf, removePerson } from './person-store'
import { holdsPlaces } from './place-store'
import { removeRequestsAbout, removeRequestsOf } from './request-store'

/** Waits for enrollment's timer while the child still holds a place: a seat must not be lost with its child. */
export async function eraseChild(erasure: Erasure, now: number): Promise<void> {
  const pupilId = erasure._id
  const child = await findChild(pupilId, [])
  if (child !== null) {
    const isWaiting = erasure.begunAt === undefined && (await holdsPlaces(pupilId, child.schoolId, dateAt(now)))
    if (isWaiting || !(await beginErasure(erasure, now))) return
  }
  await eraseKin(pupilId)
  await eraseRecords(pupilId, child)
  await finishErasure(pupilId)
}

/** Looked for until nobody is found: somebody may have been let into the family at this very moment. */
async function eraseKin(pupilId: string): Promise<void> {
  await untilSettled(async () => {
    const kin = await findKin(pupilId)
    for (const person of kin) {
      if (await endKinshipOf(person, pupilId)) await erasePerson(person)
    }
    return kin.length === 0 ? true : null
  })
}

async function erasePerson(person: Person): Promise<void> {
  const logins = await removeLoginsOf(person._id)
  await removeRequestsOf(person._id, logins)
  await removeNoticesOf(person._id)
  await removePerson(person)
}

async function eraseRecords(pupilId: string, child: Pupil | null): Promise<void> {
  await deleteFilesOf(pupilId)
  await removeConsents(pupilId)
  await removeCorrections(pupilId)
  await removeNoticesAbout(pupilId)
  if (child !== null) await removeRequestsAbout(child)
  await removePupil(pupilId)
}
