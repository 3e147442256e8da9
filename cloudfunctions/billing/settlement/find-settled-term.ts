// Reads what each payee of a school is due for the term being settled, in one round trip.
import { isClosed, type OpenBooks } from '@domain/billing/books/term-books'
import type { TermClosing } from '@domain/billing/closing/closing-record'
import { type FundingBalance, fundingBalances } from '@domain/billing/settlement/funding'
import type { DatedPayeeFacts } from '@domain/billing/settlement/monthly-payouts'
import type { PayeeContract, PayeePayouts, ServiceCost } from '@domain/billing/settlement/payee-record'
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { coursesOfPlan } from '../../enrollment/collections/courses'
import { lessonsOfPlan } from '../../enrollment/collections/lesson-records'
import type { TermAsked, TermOfPlan } from '../../enrollment/collections/plans'
import { seatedCountOf } from '../../enrollment/collections/seat-rolls'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { contractsOfPlan } from '../collections/payee-contracts'
import { payoutsOfPlan } from '../collections/payouts'
import { costsOfPlan } from '../collections/service-costs'
import { type Funding, type FundingRow, fundingOf, fundingStages } from './find-funding'
import { type SettledTermRow, settledTermStages } from './settled-term-stages'

type CourseRow = Pick<
  Course,
  '_id' | 'lessonDates' | 'providerName' | 'teacherId' | 'teacherName' | 'earlier' | 'changed'
> & {
  readonly rolls: readonly { readonly seated: number }[]
}
type RecordRow = Pick<LessonRecord, '_id' | 'courseId' | 'date' | 'state' | 'payee' | 'signedBy' | 'lessons'>

interface Row extends SettledTermRow, FundingRow {
  readonly name: string
  readonly courses: readonly CourseRow[]
  readonly records: readonly RecordRow[]
  readonly contracts: readonly PayeeContract[]
  readonly costs: readonly ServiceCost[]
  readonly payouts: readonly PayeePayouts[]
}

export interface SettledTerm extends Funding {
  readonly schoolName: string
  /** Null: no term has begun. */
  readonly plan: Plan | null
  readonly closing: TermClosing | null
  /** As they stood before anything below was read; null: nothing was written in them yet, or they are closed. */
  readonly books: OpenBooks | null
  readonly facts: DatedPayeeFacts
  /** Of each source of money. */
  readonly balances: readonly FundingBalance[]
  /** Lessons planned for pupils of which nobody has said anything, whether their day came or not. */
  readonly unsaid: number
  /** Those that have begun, to choose from. */
  readonly termPlans: readonly TermOfPlan[]
}

const COURSE: Stage = {
  $project: { lessonDates: 1, providerName: 1, teacherId: 1, teacherName: 1, earlier: 1, changed: 1, rolls: 1 },
}
const RECORD: Stage = { $project: { courseId: 1, date: 1, state: 1, payee: 1, signedBy: 1, lessons: 1 } }

/** Null: there is no such school, or the term is not its own or has not begun. */
export async function findSettledTerm(schoolId: string, asked: TermAsked): Promise<SettledTerm | null> {
  const [row] = await schools.aggregate<Row>([
    { $match: { _id: schoolId } },
    { $project: { name: 1 } },
    ...settledTermStages(asked),
    coursesOfPlan([seatedCountOf, COURSE]),
    lessonsOfPlan('records', [RECORD]),
    contractsOfPlan,
    costsOfPlan,
    payoutsOfPlan,
    ...fundingStages,
  ])
  if (row === undefined || (row.plan === undefined && asked.planId !== undefined)) return null
  const { termPlans } = row
  return { ...settledTermOf(row), termPlans: termPlans.filter(({ term }) => term.from <= asked.today) }
}

type Settled = Omit<SettledTerm, 'termPlans'>

function settledTermOf(row: Row): Settled {
  const { name, plan, courses, records, contracts, costs, payouts } = row
  const [found] = row.books
  const { funding, claim } = fundingOf(row, plan ?? null)
  return {
    schoolName: name,
    plan: plan ?? null,
    closing: found && isClosed(found) ? found : null,
    books: found && !isClosed(found) ? found : null,
    facts: {
      known: courses.flatMap((course) => [
        payeeOf(course),
        ...[...(course.earlier ?? []), ...(course.changed ?? [])].map(payeeOf),
      ]),
      records,
      contracts,
      costs,
      payouts,
    },
    funding,
    claim,
    balances: fundingBalances(funding, payouts),
    unsaid: unsaidOf(courses, records),
  }
}

function unsaidOf(courses: readonly CourseRow[], records: readonly RecordRow[]): number {
  const said = new Set(records.map(({ _id }) => _id))
  const planned = courses
    .filter(({ rolls }) => (rolls[0]?.seated ?? 0) > 0)
    .flatMap(({ _id, lessonDates }) => lessonDates.map((date) => `${_id}:${date}`))
  return planned.filter((lesson) => !said.has(lesson)).length
}
