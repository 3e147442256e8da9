// Generates the benchmark's families: care, three courses, withdrawals, waivers; always the same.

import type { GrantedWaiver } from '../../domain/billing/fees/apply-waiver'
import type { Enrollment } from '../../domain/enrollment/seats/enrollment'
import { dailyLessons, exampleEnrollment, exampleTerm } from '../../domain/enrollment/seats/example-enrollment'
import type { CourseKind } from '../../domain/values/course-kind'
import { fen } from '../../domain/values/fen'
import { addDays } from '../../domain/values/school-date'

export interface Family {
  readonly enrollments: readonly Enrollment[]
  readonly waiver: GrantedWaiver | null
}

const DAYS = dailyLessons(200)
/** Every slice of days once: a family's dates are shared, as they are when read from one course. */
const slices = new Map<string, readonly (typeof DAYS)[number][]>()

function slice(first: number, lessons: number) {
  const key = `${first}:${lessons}`
  const known = slices.get(key) ?? DAYS.slice(first, first + lessons)
  slices.set(key, known)
  return known
}

/** A small generator with a fixed seed (Park–Miller): whole numbers from 0 to below `below`. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

export function makeFamilies(count: number): readonly Family[] {
  const draw = drawFrom(20_260_901)
  return Array.from({ length: count }, () => {
    const courses = [0, 1, 2].map((index) => enrollment(`course-${index}`, 'ENRICHMENT', draw))
    const waiver = draw(10) === 0 ? { basisPoints: draw(2) === 0 ? 10_000 : 5_000, source: SOURCE } : null
    return { enrollments: [enrollment('care', 'CARE', draw), ...courses], waiver }
  })
}

const SOURCE = { document: '示例减免决定', number: '', clause: '', date: '2026-09-01', demonstration: true }

/** Made once: making it anew costs more than anything measured here. */
const ORDINARY = exampleEnrollment()

function enrollment(courseId: string, kind: CourseKind, draw: (below: number) => number): Enrollment {
  const first = kind === 'CARE' ? 0 : draw(60)
  const lessons = kind === 'CARE' ? 80 : 10 + draw(60)
  const withdrew = draw(10) === 0
  return {
    ...ORDINARY,
    courseId,
    kind,
    startsOn: DAYS[first] ?? exampleTerm.from,
    lessonDates: slice(first, lessons),
    pricePerLesson: fen(kind === 'CARE' ? 200 : 300 + draw(301)),
    state: withdrew ? 'WITHDRAWN' : 'SEATED',
    endsBefore: withdrew ? addDays(DAYS[first] ?? exampleTerm.from, lessons) : null,
  }
}
