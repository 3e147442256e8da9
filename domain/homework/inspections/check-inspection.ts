// Checks a new entry of the yearly list: a month's notice, one comprehensive inspection a school.
import { addDays, type SchoolDate } from '../../values/school-date'
import { schoolYearOf } from '../../values/school-year'
import type { Inspection } from './inspection'

export const INSPECTION_RULES_DOCUMENT = '教育部办公厅，教师厅〔2025〕2号'

/** "A month": the same day of the next month at the earliest; 30 days where it has none. */
export function firstVisitDay(today: SchoolDate): SchoolDate {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-${today.slice(8)}`
  const isDay = addDays(addDays(next as SchoolDate, 1), -1) === next
  return isDay ? (next as SchoolDate) : addDays(today, 30)
}

export type NewInspection = Pick<Inspection, 'kind' | 'from' | 'until' | 'schoolIds'>

export type InspectionFault =
  | { readonly code: 'NOTICE_TOO_SHORT'; readonly firstDay: SchoolDate }
  | { readonly code: 'DAYS_OUT_OF_ORDER' }
  | { readonly code: 'SCHOOLS_NEEDED' }
  | { readonly code: 'SECOND_COMPREHENSIVE'; readonly schoolIds: readonly string[] }

/** `others`: the entries of the same school year. */
export function inspectionFault(
  asked: NewInspection,
  today: SchoolDate,
  others: readonly Inspection[],
): InspectionFault | null {
  const firstDay = firstVisitDay(today)
  if (asked.from < firstDay) return { code: 'NOTICE_TOO_SHORT', firstDay }
  if (asked.until < asked.from || schoolYearOf(asked.until) !== schoolYearOf(asked.from))
    return { code: 'DAYS_OUT_OF_ORDER' }
  if ((asked.kind === 'RANDOM') !== (asked.schoolIds.length === 0)) return { code: 'SCHOOLS_NEEDED' }
  if (asked.kind !== 'COMPREHENSIVE') return null
  const taken = new Set(others.filter(({ kind }) => kind === 'COMPREHENSIVE').flatMap(({ schoolIds }) => schoolIds))
  const again = asked.schoolIds.filter((schoolId) => taken.has(schoolId))
  return again.length > 0 ? { code: 'SECOND_COMPREHENSIVE', schoolIds: again } : null
}
