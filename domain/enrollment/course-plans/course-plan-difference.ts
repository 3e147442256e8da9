// Works out what importing a course plan changes. Courses it does not name stay as they are.
import type { PolicyPack } from '../../billing/policy/policy-pack'
import type { School } from '../../identity/schools/school'
import { dateAt } from '../../values/school-date'
import { compareDocuments, type Difference } from '../../workbooks/workbook-difference'
import { changeCourse } from '../course-changes/change-course'
import type { Course, Plan } from '../courses/course'
import type { SeatRoll } from '../seats/enrollment'
import type { CourseRow } from './course-plan-rows'
import { capacityWithin } from './course-plan-seats'
import type { PlanTerms } from './course-plan-term'

/** The plan as stored: `termId` repeats the term's id for the index. */
export type StoredPlan = Plan & { readonly termId: string }

export interface CurrentPlan {
  readonly plan: StoredPlan | null
  readonly courses: readonly Course[]
  readonly rolls: readonly SeatRoll[]
}

export interface WantedPlan {
  readonly plan: StoredPlan
  readonly courses: readonly Course[]
}

export interface PlanSetting {
  readonly school: Pick<School, '_id' | 'name' | 'districtId'>
  readonly packId: string
  /** Where it is not in the code: the plan keeps a copy. */
  readonly pack?: PolicyPack | null
  /** The id of a course by its plan and code; hashing is done outside, so that rules stay pure. */
  readonly courseId: (planId: string, code: string) => string
}

export interface SeatsWanted {
  readonly courseId: string
  readonly capacity: number
}

export interface PlanDifference {
  readonly plans: Difference<StoredPlan>
  readonly courses: Difference<Course>
  readonly addedRolls: readonly SeatRoll[]
  /** Courses whose seat roll has another number of seats. */
  readonly seats: readonly SeatsWanted[]
}

export function planIdOf(schoolId: string, termId: string): string {
  return `${schoolId}:${termId}`
}

export function wantedPlan(terms: PlanTerms, rows: readonly CourseRow[], setting: PlanSetting): WantedPlan {
  const { school, packId, pack, courseId } = setting
  const _id = planIdOf(school._id, terms.term.id)
  const place = { planId: _id, schoolId: school._id, termId: terms.term.id }
  const plan = {
    _id,
    schoolId: school._id,
    schoolName: school.name,
    districtId: school.districtId,
    packId,
    ...(pack ? { pack } : {}),
  }
  return {
    plan: { ...plan, termId: terms.term.id, ...terms },
    courses: rows.map(({ course }) => ({ _id: courseId(_id, course.code), ...place, ...course })),
  }
}

export function compareCoursePlan(current: CurrentPlan, wanted: WantedPlan, now: number): PlanDifference {
  const rolls = new Map(current.rolls.map((roll) => [roll._id, roll]))
  const known = new Map(current.courses.map((course) => [course._id, course]))
  const [term, today] = [wanted.plan.term, dateAt(now)]
  const courses = wanted.courses.map((course) => {
    const [roll, before] = [rolls.get(course._id), known.get(course._id)]
    const hasPupils = (roll?.seated.length ?? 0) > 0
    const changed = before === undefined ? course : changeCourse(before, course, { term, now, today, hasPupils })
    return roll === undefined ? changed : { ...changed, capacity: capacityWithin(roll, course.capacity) }
  })
  return {
    plans: compareDocuments(current.plan === null ? [] : [current.plan], [wanted.plan]),
    courses: compareDocuments(current.courses, courses),
    addedRolls: courses.filter(({ _id }) => !rolls.has(_id)).map((course) => emptyRoll(course, now)),
    seats: courses.flatMap((course) => {
      const { _id: courseId, capacity } = course
      const roll = rolls.get(courseId)
      if (roll === undefined || roll.capacity === capacity) return []
      return [{ courseId, capacity }]
    }),
  }
}

function emptyRoll({ _id, planId, capacity }: Course, touchedAt: number): SeatRoll {
  return { _id, planId, capacity, seatsLeft: capacity, seated: [], waiting: [], rev: 0, touchedAt }
}
