// Calculates only the totals in a bare loop, without explanations: the benchmark's lower bound.
import { exampleTerm } from '../../domain/enrollment/seats/example-enrollment'
import type { Family } from './families'

/** demo-2026 written into the code, one total and nothing else. The split over lines cannot change a total. */
export function bareTotal({ enrollments, waiver }: Family): number {
  const enrichment = enrollments.filter(({ kind, lessonDates }) => kind === 'ENRICHMENT' && lessonDates.length > 0)
  let care = 0
  let courses = 0
  for (const { kind, lessonDates, pricePerLesson } of enrollments) {
    if (kind === 'ENRICHMENT') courses += lessonDates.length * pricePerLesson
    else care += pricePerLesson * chargedCare(lessonDates, enrichment)
  }
  const capped = Math.min(60_000, Math.min(35_000, care) + Math.min(60_000, courses))
  return waiver === null ? capped : Math.floor((capped * (10_000 - waiver.basisPoints)) / 10_000)
}

function chargedCare(dates: readonly string[], enrichment: Family['enrollments']): number {
  let charged = 0
  for (const date of dates) {
    let isInside = false
    for (const { startsOn, endsBefore } of enrichment) {
      if (startsOn <= date && (endsBefore === null ? date <= exampleTerm.until : date < endsBefore)) isInside = true
    }
    if (!isInside) charged += 1
  }
  return charged
}
