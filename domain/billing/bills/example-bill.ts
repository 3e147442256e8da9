// Builds an ordinary bill for tests; a case states only what differs.
import type { Plan } from '../../enrollment/courses/course'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { exampleEnrollment, exampleTerm } from '../../enrollment/seats/example-enrollment'
import { instantOf } from '../../values/school-date'
import { frozenPack } from '../policy/frozen-pack'
import type { Bill } from './bill-record'
import { type Billed, makeBill } from './make-bill'

export const examplePlan: Plan = {
  _id: 'qinghe:example-term',
  schoolId: 'qinghe',
  schoolName: '青禾小学',
  districtId: 'hechuan',
  term: exampleTerm,
  opensAt: 0,
  closesAt: instantOf(exampleTerm.from),
  packId: frozenPack.id,
  pack: frozenPack,
}

/** Issued at the end of the term's first day, for 36 lessons of chess unless it says otherwise. */
export const EXAMPLE_ISSUED_AT = instantOf(exampleTerm.from, '18:00')

export function exampleBill(
  enrollments: readonly Enrollment[] = [exampleEnrollment()],
  about: Partial<Pick<Billed, 'waiver' | 'chosen' | 'courses' | 'plan'>> = {},
): Bill {
  const plan = about.plan ?? examplePlan
  const key = { planId: plan._id, schoolId: plan.schoolId, pupilId: 'pupil' }
  const record = { ...key, _id: `${plan._id}:pupil`, rev: 1, enrollments }
  const pupil = { _id: 'pupil', homeroomId: 'qinghe-3-1' }
  const issuing = { issuedBy: 'finance', now: EXAMPLE_ISSUED_AT }
  return makeBill({ plan, record, pupil, waiver: null, chosen: [], courses: [], ...about }, issuing)
}
