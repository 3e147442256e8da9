// Timer: ends offers and invitations without an answer, and offers free seats to the first in line.
import { lapseInvitations } from '@domain/enrollment/course-invitations/invitations'
import type { Course } from '@domain/enrollment/courses/course'
import { hasLessonsAhead } from '@domain/enrollment/seats/cover'
import type { Claim, Invited, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { offerUntil } from '@domain/enrollment/seats/offer-hours'
import { lapseOffers, offerSeats } from '@domain/enrollment/seats/offer-seats'
import { DAY_MS } from '@domain/values/durations'
import { dateAt } from '@domain/values/school-date'
import { replaceRoll } from '../collections/seat-rolls'
import { readLine } from './read-line'
import { tellOfInvitations } from './tell-of-invitations'
import { tellOfOffers } from './tell-of-offers'

/** Lost against a claim it changes nothing: the roll is touched again, and the next sweep sees it. */
export async function settleLine(course: Course, roll: SeatRoll, now: number): Promise<void> {
  const unanswered = lapseInvitations(roll, now)
  const current = unanswered === null ? roll : { ...unanswered, _id: roll._id }
  const lapsed = lapseOffers(current, now) ?? unanswered
  const next = (await withOffers(course, lapsed === null ? roll : { ...lapsed, _id: roll._id }, now)) ?? lapsed
  if (next !== null) await replaceRoll(roll, next)
}

async function withOffers(course: Course, roll: SeatRoll, now: number) {
  if (roll.seatsLeft <= 0 || !hasLessonsAhead(course, dateAt(now))) return null
  const { eligible } = await readLine(course, { waiting: roll.waiting, free: roll.seatsLeft }, now)
  return offerSeats(roll, { now, until: offerUntil(now), eligible })
}

/** Told again by each sweep of a day: a process that died after the write is made good. */
export async function tellLine(course: Course, { waiting, invited = [] }: SeatRoll, now: number): Promise<void> {
  const isRecent = ({ at, end }: Invited) => (end?.at ?? at) > now - DAY_MS
  await tellOfInvitations(course, invited.filter(isRecent), { now })
  await tellOfOffers(course, { claims: waiting.filter((claim) => isNews(claim, now)), guardians: null }, now)
}

function isNews({ offer, lapsedAt = 0 }: Claim, now: number): boolean {
  return Math.max(offer?.at ?? 0, lapsedAt) > now - DAY_MS
}
