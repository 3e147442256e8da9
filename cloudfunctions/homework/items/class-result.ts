// Shapes what became of an item in each class, with the ways out where it does not fit.
import { carePupilsWarned } from '@domain/homework/items/care-warning'
import { minutesLeft, type OverLimit } from '@domain/homework/items/claim-minutes'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { countedMinutes, heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import type { SubmitOutcome } from '@domain/homework/items/submit-item'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import type { SchoolDate } from '@domain/values/school-date'
import { readHomeworkDays } from '../collections/homework-days'
import type { HomeworkClass } from './find-classes'
import { capOfClass, itemAnswer, type Viewing } from './item-answer'

export interface ClassOutcome {
  readonly asked: HomeworkClass
  /** Null: it fits here, but not in another homeroom of the group. */
  readonly outcome: SubmitOutcome | null
}

export interface Wished {
  readonly item: HomeworkItem
  readonly date: SchoolDate
  /** Evenings that may be chosen. */
  readonly dates: readonly SchoolDate[]
}

/** One round trip where something was refused, to look for the next evening with room; none otherwise. */
export async function classResults(outcomes: readonly ClassOutcome[], wished: Wished, viewing: Viewing) {
  const refused = outcomes.filter(({ outcome }) => outcome?.code === 'OVER_LIMIT')
  const later = wished.dates.filter((date) => date > wished.date)
  const ids = refused.map(({ asked }) => asked.homeroom._id)
  const days = ids.length === 0 || later.length === 0 ? [] : await readHomeworkDays(ids, later)
  return outcomes.map((one) => classResult(one, { ...wished, dates: later }, { viewing, days }))
}

interface Known {
  readonly viewing: Viewing
  readonly days: readonly HomeworkDay[]
}

function classResult({ asked, outcome }: ClassOutcome, wished: Wished, { viewing, days }: Known) {
  const { homeroom } = asked
  const cap = capOfClass(asked, wished.date)
  const day = outcome?.day ?? null
  const total = day === null ? 0 : heaviestMinutes(day)
  const item = outcome !== null && 'item' in outcome ? outcome.item : null
  const careMinutes = limitsOf(homeroom.grade, wished.date)
  return {
    homeroomId: homeroom._id,
    name: homeroom.name,
    outcome: outcome?.code ?? ('GROUP_REFUSED' as const),
    item: item === null ? null : itemAnswer(item, viewing),
    cap,
    total,
    left: Math.max(0, cap - total),
    carePupils: item === null ? 0 : carePupilsWarned(item, careMinutes, day?.carePupils ?? 0),
    refusal: outcome?.code === 'OVER_LIMIT' ? refusalOf(asked, outcome.over, { wished, days }) : null,
  }
}

function refusalOf(
  asked: HomeworkClass,
  { cap, total, over, fits, colleagues }: OverLimit,
  { wished, days }: { readonly wished: Wished; readonly days: readonly HomeworkDay[] },
) {
  const next = nextWithRoom(asked, wished, days)
  return {
    cap,
    total,
    over,
    fits,
    colleagues: colleagues.map((item) => ({
      itemId: item.itemId,
      subject: item.subject,
      teacherName: item.teacherName,
      content: item.content,
      minutes: countedMinutes(item),
      state: item.state,
      decidedByName: item.decidedByName,
    })),
    nextDate: next?.date ?? null,
    nextTotal: next?.total ?? null,
    decideBy: asked.hours.publishBy,
  }
}

function nextWithRoom(asked: HomeworkClass, { item, dates }: Wished, days: readonly HomeworkDay[]) {
  const needed = countedMinutes(item)
  for (const date of dates) {
    const day = days.find((one) => one.homeroomId === asked.homeroom._id && one.date === date)
    const cap = capOfClass(asked, date)
    const left = day === undefined ? cap : minutesLeft(day, null, cap)
    if (needed <= left && day?.releasedAt == null) return { date, total: cap - left + needed }
  }
  return null
}
