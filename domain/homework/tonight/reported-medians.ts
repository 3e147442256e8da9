// Shares families' reported minutes out over an evening's items: what a kind really took.

import type { SchoolSubject } from '../../values/school-subject'
import type { HomeworkDay } from '../items/homework-day'
import { type HomeworkKind, isPublic } from '../items/homework-item'
import { countedMinutes } from '../items/minutes-of-day'
import { type MinuteCounts, reportedMinutes } from './reported-minutes'

export interface ReportedEvening {
  readonly day: Pick<HomeworkDay, 'items'>
  /** Families report the evening as a whole, without a name. */
  readonly counts: MinuteCounts
}

export interface ReportedMedian {
  readonly subject: SchoolSubject
  readonly kind: HomeworkKind
  readonly minutes: number
}

/**
 * Of one teacher's written items at home: the evening's median, in the share that the item's estimate has of the
 * evening's; over several evenings the middle one. Evenings with fewer than five answers say nothing.
 */
export function reportedMedians(evenings: readonly ReportedEvening[], teacherId: string): readonly ReportedMedian[] {
  const shares = new Map<SchoolSubject, readonly number[]>()
  for (const { day, counts } of evenings) {
    const reported = reportedMinutes(counts)
    const out = day.items.filter((item) => isPublic(item) && countedMinutes(item) > 0)
    const total = out.reduce((sum, item) => sum + countedMinutes(item), 0)
    if (reported === null || total === 0) continue
    for (const item of out.filter((one) => one.teacherId === teacherId)) {
      const share = Math.round((reported.median * countedMinutes(item)) / total)
      shares.set(item.subject, [...(shares.get(item.subject) ?? []), share])
    }
  }
  return [...shares].map(([subject, minutes]) => ({ subject, kind: 'WRITTEN', minutes: middleOf(minutes) }))
}

function middleOf(minutes: readonly number[]): number {
  const sorted = [...minutes].sort((one, other) => one - other)
  return sorted[(sorted.length - 1) >> 1] ?? 0
}
