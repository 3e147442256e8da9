// Checks whether a child still holds a place, in its record or on a seat roll not yet synced.
import type { Plan } from '@domain/enrollment/courses/course'
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import { livePlaces } from '@domain/enrollment/seats/live-places'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { pupilTerms } from '../../enrollment/collections/pupil-terms'
import { seatRolls } from '../../enrollment/collections/seat-rolls'

/** Far more than a child's records and rolls of one term. */
const MOST_OF_TERM = 1_000

interface Roll {
  readonly _id: string
}

interface SchoolTerm extends Plan {
  readonly records: readonly PupilTerm[]
  readonly rolls: readonly Roll[]
}

/** One round trip: the terms of this school that are not over, with the child's record and the rolls it stands in. */
export async function holdsPlaces(pupilId: string, schoolId: string, today: SchoolDate): Promise<boolean> {
  const held = { $or: [{ 'seated.pupilId': pupilId }, { 'waiting.pupilId': pupilId }] }
  const ofPlan = { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }
  const joined = (from: string, mine: object, as: string) => ({
    $lookup: {
      from,
      as,
      let: { planId: '$_id' },
      pipeline: [{ $match: mine }, ofPlan, { $limit: MOST_OF_TERM }],
    },
  })
  const terms = await plans.aggregate<SchoolTerm>([
    { $match: { schoolId, 'term.until': { $gte: today } } },
    joined(pupilTerms.name, { pupilId }, 'records'),
    joined(seatRolls.name, held, 'rolls'),
  ])
  const isInRoll = terms.some(({ rolls }) => rolls.length > 0)
  return isInRoll || terms.some((term) => livePlaces(term.records, [term], today) > 0)
}
