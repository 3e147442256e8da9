// Groups a newest-first list by day.
import { dateAt, type SchoolDate } from '@domain/values/school-date'

export interface Day<Item> {
  readonly date: SchoolDate
  readonly items: readonly Item[]
}

export function groupByDay<Item extends { readonly at: number }>(items: readonly Item[]): readonly Day<Item>[] {
  const days = new Map<SchoolDate, Item[]>()
  for (const item of items) {
    const date = dateAt(item.at)
    days.set(date, [...(days.get(date) ?? []), item])
  }
  return [...days].map(([date, listed]) => ({ date, items: listed }))
}
