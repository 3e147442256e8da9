// The fixed list that a draw is made from: courses with free seats, rows with ranked wishes.
import type { WeeklySlot } from '../courses/course'

export type Meeting = Pick<WeeklySlot, 'weekday' | 'from' | 'until'>

export interface DrawCourse {
  readonly courseId: string
  readonly title: string
  /** Seats left: those for needs that nobody else learns of are taken out before the list is fixed. */
  readonly seats: number
  readonly meetings: readonly Meeting[]
}

export interface DrawRow {
  /** Stands for the child; only its family can tell whose it is (row-number.ts). Rows carry no grade. */
  readonly number: string
  /** Courses that fit the child's grade, best first. */
  readonly wishes: readonly string[]
  readonly atMost: AtMost
  /** From 1; one above the last rule of the list means no priority. */
  readonly priorityClass: number
}

export interface AtMost {
  /** Weekly meetings. */
  readonly aWeek: number
  /** Courses. */
  readonly aTerm: number
}

/** Wishes of brothers and sisters that are all met or none. */
export interface Together {
  readonly wishes: readonly TogetherWish[]
}

export interface TogetherWish {
  readonly number: string
  readonly courseId: string
}

export interface Priority {
  readonly rule: string
  /** Shown to parents on this day: not after the window opened. */
  readonly publishedOn: string
}

export interface DrawList {
  readonly drawId: string
  readonly title: string
  readonly opensOn: string
  readonly closesOn: string
  /** Of the school's sealed secret; published before the window. */
  readonly secretHash: string
  /** Whose number is waited for, named beforehand, and of which day. */
  readonly numberSource: { readonly name: string; readonly on: string }
  readonly priorities: readonly Priority[]
  readonly courses: readonly DrawCourse[]
  readonly rows: readonly DrawRow[]
  readonly together: readonly Together[]
}

/** The one order in which a list is written, whatever order its parts arrived in. */
export function sortList(list: DrawList): DrawList {
  const together = list.together.map(({ wishes }) => ({ wishes: sortedBy(wishes, wishKey) }))
  return {
    ...list,
    courses: sortedBy(list.courses, ({ courseId }) => courseId),
    rows: sortedBy(list.rows, ({ number }) => number),
    together: sortedBy(together, ({ wishes }) => wishes.map(wishKey).join(' ')),
  }
}

export function wishKey({ number, courseId }: TogetherWish): string {
  return `${number}/${courseId}`
}

function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }))
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ item }) => item)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
