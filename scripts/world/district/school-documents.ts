// Turns a generated school into documents by the import rules, skipping workbooks and actions.
import { packInForce } from '@domain/billing/policy/pack-list'
import { compareCoursePlan, wantedPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { CourseRow } from '@domain/enrollment/course-plans/course-plan-rows'
import type { Plan, Term, WeeklySlot } from '@domain/enrollment/courses/course'
import { lessonDates } from '@domain/enrollment/courses/lesson-dates'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { type SchoolWithStaff, type StaffEntry, wantedRoster } from '@domain/identity/rosters/roster-documents'
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '@domain/privacy/consents/consent'
import { fen } from '@domain/values/fen'
import { dateAt, instantOf } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import { rosterIds } from '@functions/identity/rosters/roster-ids'
import type { WorldCourse, WorldSchool } from '../schools/school-world'
import { CLOSES, CLOSURES, CONSENTED_AT, OPENS, PLAN_IMPORTED_AT, ROSTER_IMPORTED_AT, TERM } from '../schools/term-plan'

/** As the collection keeps it: without the day courses begin. */
const term: Term = {
  id: TERM.id,
  name: TERM.name,
  from: TERM.from,
  until: TERM.until,
  closures: CLOSURES,
  makeupFollows: [],
}
const window = { opensAt: instantOf(OPENS.date, OPENS.time), closesAt: instantOf(CLOSES.date, CLOSES.time) }

export function rosterDocuments({ school, pupils, teachers }: WorldSchool) {
  const wanted = wantedRoster(
    { pupils, teachers },
    { school, ids: rosterIds(school), today: dateAt(ROSTER_IMPORTED_AT) },
  )
  const brought = { districtId: school.districtId, importedBySchoolId: school._id }
  const staff: readonly StaffEntry[] = wanted.staff ?? []
  const withStaff: SchoolWithStaff = { ...school, staff }
  return {
    school: withStaff,
    homerooms: wanted.homerooms,
    pupils: wanted.pupils,
    people: wanted.people.map((person) => ({ ...person, ...brought, rev: 0 })),
    consents: wanted.pupils.map(consentOf),
  }
}

/** As the child's first guardian would have given it, at the same evening as in the small world. */
function consentOf({ _id, schoolId }: Pupil): ConsentRecord {
  const given = { kind: 'GIVEN', textVersion: CONSENT_TEXT_VERSION, personId: 'bootstrap', at: CONSENTED_AT } as const
  return { _id, schoolId, entries: [{ ...given, purposes: ['SERVICE'] }] }
}

export function planDocuments({ school, courses }: WorldSchool, staff: readonly StaffEntry[]) {
  const packId = packInForce(TERM.from)?.id ?? ''
  const terms: Pick<Plan, 'term' | 'opensAt' | 'closesAt'> = { term, ...window }
  const rows = courses.map((course, index) => courseRow(course, index, staff))
  const wanted = wantedPlan(terms, rows, { school, packId, courseId: courseIdOf })
  const nothing = { plan: null, courses: [], rolls: [] }
  return { ...wanted, rolls: compareCoursePlan(nothing, wanted, PLAN_IMPORTED_AT).addedRolls }
}

function courseRow(course: WorldCourse, index: number, staff: readonly StaffEntry[]): CourseRow {
  const { code, title, field, grades, lessons, pricePerLesson, seats, seating, place, teacher } = course
  const kind = field === 'CARE' ? 'CARE' : 'ENRICHMENT'
  const [from, until] = course.hours
  const slots: WeeklySlot[] = course.weekdays.map((weekday) => ({ weekday, from, until }))
  const dates = lessonDates({ term, kind, slots, startsOn: TERM.coursesFrom, lessons })
  if (!dates.ok) throw new Error(`${title} has ${dates.error.available} school days`)
  const person = 'number' in teacher ? staff.find(({ number }) => number === teacher.number) : undefined
  return {
    row: index + 3,
    course: {
      code,
      title,
      kind,
      field,
      slots,
      place,
      consumables: [],
      capacity: seats,
      providerName: null,
      grades: Array.from({ length: grades[1] - grades[0] + 1 }, (_, step) => grades[0] + step),
      lessonDates: dates.value,
      pricePerLesson: fen(Math.round(pricePerLesson * 100)),
      teacherId: person?.personId ?? null,
      teacherName: person?.name ?? ('name' in teacher ? teacher.name : ''),
      ...(seating === undefined ? {} : { seating }),
    },
  }
}
