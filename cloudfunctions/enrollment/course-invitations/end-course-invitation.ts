// Ends an invitation that was not answered yet: the kept seat is free, the family is told.
import { endInvitation, openInvitation } from '@domain/enrollment/course-invitations/invitations'
import type { Course } from '@domain/enrollment/courses/course'
import type { Invited, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { untilSettled } from '../../runtime/retry'
import { readRoll, replaceRoll } from '../collections/seat-rolls'
import { tellOfInvitations } from '../seats/tell-of-invitations'

export interface Ending {
  readonly course: Course
  readonly roll: SeatRoll
  readonly pupilId: string
  readonly kind: 'DECLINED' | 'TAKEN_BACK'
  readonly by: string | null
  readonly now: number
}

/** False: nothing was there to end. Asked again after it was done, it is done. */
export async function endCourseInvitation({ course, roll, pupilId, kind, by, now }: Ending): Promise<boolean> {
  let current = roll
  const { last } = await untilSettled(async () => {
    if (openInvitation(current, pupilId, now) === null) return { last: ownIn(current, pupilId) }
    const next = endInvitation(current, pupilId, { kind, now })
    if (next !== null && (await replaceRoll(current, next))) return { last: ownIn(next, pupilId) }
    current = (await readRoll(current._id)) ?? current
    return null
  })
  if (last === null || last.end?.kind !== kind) return false
  await tellOfInvitations(course, [last], { now, by })
  return true
}

function ownIn({ invited = [] }: Pick<SeatRoll, 'invited'>, pupilId: string): Invited | null {
  return invited.find((one) => one.pupilId === pupilId) ?? null
}
