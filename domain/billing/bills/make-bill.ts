// Makes a pupil's bill for a term: fee statement, lines, entrusted material, due date.
import type { Course, Plan } from '../../enrollment/courses/course'
import { schoolDays } from '../../enrollment/courses/school-calendar'
import type { PupilTerm } from '../../enrollment/seats/enrollment'
import type { Pupil } from '../../identity/pupils/pupil'
import type { SchoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'
import { calculateFees } from '../fees/calculate-fees'
import { packUnder } from '../policy/pack-list'
import type { PolicyPack } from '../policy/policy-pack'
import type { Bill } from './bill-record'
import { type ChosenConsumable, ordersOf } from './consumable-choice'
import { type ConsumableLine, reckonConsumables } from './consumables'
import { issuedLines } from './issue-bill'
import { dueDateOf } from './payment-terms'

export interface Billed {
  readonly plan: Plan
  readonly record: PupilTerm
  readonly pupil: Pick<Pupil, '_id' | 'homeroomId'>
  readonly waiver: GrantedWaiver | null
  readonly chosen: readonly ChosenConsumable[]
  /** The plan's courses: what material they need. */
  readonly courses: readonly Pick<Course, '_id' | 'consumables'>[]
}

interface Issuing {
  readonly issuedBy: string
  readonly now: number
}

export function makeBill({ plan, record, pupil, waiver, chosen, courses }: Billed, { issuedBy, now }: Issuing): Bill {
  const pack = packUnder(plan)
  const { enrollments } = record
  const reckoning = { pack, term: plan.term, enrollments, waiver }
  const statement = calculateFees(reckoning)
  const seatedIn = enrollments.filter(({ state }) => state === 'SEATED').map(({ courseId }) => courseId)
  return {
    _id: record._id,
    planId: plan._id,
    termId: plan.term.id,
    schoolId: plan.schoolId,
    districtId: plan.districtId,
    pupilId: pupil._id,
    homeroomId: pupil.homeroomId,
    packId: plan.packId,
    ...(plan.pack === undefined ? {} : { pack: plan.pack }),
    issuedAt: now,
    issuedBy,
    dueOn: dueDateOf(now),
    waiver,
    serviceDays: serviceDaysOf(pack, plan),
    lines: issuedLines(reckoning, statement),
    statement,
    consumables: entrusted(pack, ordersOf(chosen, courses, seatedIn), waiver),
    events: [],
    money: [],
    remindedAt: null,
    rev: 1,
  }
}

/** Only a refund by days counts them. */
function serviceDaysOf({ refundBasis }: PolicyPack, { term }: Plan): readonly SchoolDate[] {
  return refundBasis.value.unit === 'DAYS' ? schoolDays(term) : []
}

/** Where the pack lets nobody entrust, what was chosen under an earlier one is bought by the family itself. */
function entrusted(
  pack: PolicyPack,
  orders: Parameters<typeof reckonConsumables>[1],
  waiver: GrantedWaiver | null,
): readonly ConsumableLine[] {
  const reckoned = reckonConsumables(pack, orders, waiver)
  return reckoned.ok ? reckoned.value.lines : []
}
