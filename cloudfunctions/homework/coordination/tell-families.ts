// Tells a class's guardians that the evening's homework is there: once a child and day.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf, type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { presentPupilsWith } from '../../identity/collections/pupils'
import { postNotices } from '../../request/outbox'
import type { Stage } from '../../runtime/database'

export interface KinOfClass {
  readonly pupils: readonly (KinRow & { readonly _id: string })[]
}

/** From homerooms: adds `pupils`, those who did not leave, with their people. */
export const kinOfClass: readonly Stage[] = [presentPupilsWith(kinOfPupil)]

/** How many children's families; repeating tells nobody twice. */
export async function tellFamilies(
  { pupils }: KinOfClass,
  day: HomeworkDay,
  { now, today }: { readonly now: number; readonly today: SchoolDate },
): Promise<number> {
  const told = pupils.map((pupil) => ({ pupilId: pupil._id, guardians: guardianIdsOf(pupil, pupil._id, today) }))
  const notices = told.flatMap(({ pupilId, guardians }) =>
    guardians.map((personId) => ({
      personId,
      event: `homework:${pupilId}:${day.date}`,
      kind: 'HOMEWORK_PUBLISHED' as const,
      pupilId,
      date: day.date,
    })),
  )
  await postNotices(notices, now)
  return told.filter(({ guardians }) => guardians.length > 0).length
}
