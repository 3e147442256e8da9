// Finds what is wrong in a list before it is fixed, and again in a published one.
import { type DrawList, type DrawRow, type Together, wishKey } from './draw-list'

export type ListFaultCode =
  | 'WINDOW_ENDS_FIRST'
  /** The number would have been known while wishes could still be changed. */
  | 'NUMBER_BEFORE_CLOSING'
  | 'PRIORITY_AFTER_OPENING'
  | 'COURSE_TWICE'
  | 'MEETING_ENDS_FIRST'
  | 'ROW_TWICE'
  | 'UNKNOWN_COURSE'
  | 'WISH_TWICE'
  | 'UNKNOWN_PRIORITY'
  | 'UNKNOWN_TOGETHER'
  | 'TOGETHER_TWICE'
  | 'TOGETHER_ALONE'

export interface ListFault {
  readonly code: ListFaultCode
  /** The course, row or rule. */
  readonly at: string
}

export function checkList(list: DrawList): ListFault | null {
  return dayFault(list) ?? courseFault(list) ?? rowsFault(list) ?? togetherFault(list)
}

function dayFault({ opensOn, closesOn, numberSource, priorities }: DrawList): ListFault | null {
  if (closesOn < opensOn) return { code: 'WINDOW_ENDS_FIRST', at: closesOn }
  if (numberSource.on <= closesOn) return { code: 'NUMBER_BEFORE_CLOSING', at: numberSource.on }
  const late = priorities.find(({ publishedOn }) => publishedOn > opensOn)
  return late === undefined ? null : { code: 'PRIORITY_AFTER_OPENING', at: late.rule }
}

function courseFault({ courses }: DrawList): ListFault | null {
  const twice = firstTwice(courses.map(({ courseId }) => courseId))
  if (twice !== null) return { code: 'COURSE_TWICE', at: twice }
  const backwards = courses.find(({ meetings }) => meetings.some(({ from, until }) => until <= from))
  return backwards === undefined ? null : { code: 'MEETING_ENDS_FIRST', at: backwards.courseId }
}

function rowsFault(list: DrawList): ListFault | null {
  const twice = firstTwice(list.rows.map(({ number }) => number))
  if (twice !== null) return { code: 'ROW_TWICE', at: twice }
  const known = new Set(list.courses.map(({ courseId }) => courseId))
  for (const row of list.rows) {
    const code = rowFault(row, known, list.priorities.length + 1)
    if (code !== null) return { code, at: row.number }
  }
  return null
}

function rowFault(row: DrawRow, known: ReadonlySet<string>, lastClass: number): ListFaultCode | null {
  if (row.wishes.some((courseId) => !known.has(courseId))) return 'UNKNOWN_COURSE'
  if (firstTwice(row.wishes) !== null) return 'WISH_TWICE'
  return row.priorityClass > lastClass ? 'UNKNOWN_PRIORITY' : null
}

function togetherFault({ rows, together }: DrawList): ListFault | null {
  const wished = new Set(rows.flatMap(({ number, wishes }) => wishes.map((courseId) => wishKey({ number, courseId }))))
  const twice = firstTwice(together.flatMap(({ wishes }) => wishes.map(wishKey)))
  if (twice !== null) return { code: 'TOGETHER_TWICE', at: twice }
  for (const one of together) {
    const fault = tieFault(one, wished)
    if (fault !== null) return fault
  }
  return null
}

function tieFault({ wishes }: Together, wished: ReadonlySet<string>): ListFault | null {
  const unknown = wishes.find((wish) => !wished.has(wishKey(wish)))
  if (unknown !== undefined) return { code: 'UNKNOWN_TOGETHER', at: wishKey(unknown) }
  const twice = firstTwice(wishes.map(({ number }) => number))
  if (twice !== null) return { code: 'TOGETHER_TWICE', at: twice }
  return wishes.length < 2 ? { code: 'TOGETHER_ALONE', at: wishes.map(wishKey).join() } : null
}

function firstTwice(items: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item)) return item
    seen.add(item)
  }
  return null
}
