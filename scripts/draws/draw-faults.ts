// Looks a finished draw over for what may never happen, without knowing how it was played.
import type { DrawCourse, DrawList, DrawRow, Meeting } from '@domain/enrollment/draws/draw-list'
import type { DrawResult, Outcome } from '@domain/enrollment/draws/draw-result'

interface Played {
  readonly row: DrawRow
  readonly outcomes: readonly Outcome[]
  readonly held: readonly DrawCourse[]
}

/** What is wrong, in words; nothing when all is well. The list is sorted. */
export function faultsOfDraw(list: DrawList, result: DrawResult): readonly string[] {
  const courses = new Map(list.courses.map((course) => [course.courseId, course]))
  const played = list.rows.map((row, at) => playedRow(row, result.rows[at] ?? [], courses))
  const left = seatsLeft(list, played)
  const sold = list.courses.filter(({ courseId }) => (left.get(courseId) ?? 0) < 0)
  return [
    ...sold.map(({ courseId }) => `${courseId} is oversold`),
    ...played.flatMap(rowFaults),
    ...tieFaults(list, played),
    ...played.flatMap((one) => leftFree(list, { one, left, courses })),
  ]
}

function playedRow(row: DrawRow, outcomes: readonly Outcome[], courses: ReadonlyMap<string, DrawCourse>): Played {
  const held = row.wishes.filter((_, wish) => outcomes[wish]?.code === 'GOT').map((courseId) => courses.get(courseId))
  return { row, outcomes, held: held.filter((course) => course !== undefined) }
}

function seatsLeft(list: DrawList, played: readonly Played[]): ReadonlyMap<string, number> {
  const left = new Map(list.courses.map(({ courseId, seats }) => [courseId, seats]))
  for (const { courseId } of played.flatMap(({ held }) => held)) left.set(courseId, (left.get(courseId) ?? 0) - 1)
  return left
}

function rowFaults({ row, outcomes, held }: Played): readonly string[] {
  const faults: string[] = []
  if (outcomes.length !== row.wishes.length) faults.push(`${row.number} has a wish without a reason`)
  if (held.length > row.atMost.aTerm) faults.push(`${row.number} got more courses than it wanted`)
  if (meetingsOf(held).length > row.atMost.aWeek) faults.push(`${row.number} got more meetings than it wanted`)
  if (held.some((one, at) => held.slice(at + 1).some((other) => meet(one, other)))) faults.push(`${row.number} clashes`)
  return faults
}

function meetingsOf(courses: readonly DrawCourse[]): readonly Meeting[] {
  return courses.flatMap(({ meetings }) => meetings)
}

function minutesOf({ weekday, from, until }: Meeting): readonly [number, number] {
  const [start = 0, end = 0] = [from, until].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return [weekday * 1_440 + start, weekday * 1_440 + end]
}

function meet(one: DrawCourse, other: DrawCourse): boolean {
  const spans = one.meetings.map(minutesOf)
  return other.meetings.map(minutesOf).some(([start, end]) => spans.some((span) => span[0] < end && start < span[1]))
}

function tieFaults({ together }: DrawList, played: readonly Played[]): readonly string[] {
  const byNumber = new Map(played.map((one) => [one.row.number, one]))
  return together
    .map(({ wishes }) =>
      wishes.map(
        ({ number, courseId }) => byNumber.get(number)?.held.some((one) => one.courseId === courseId) ?? false,
      ),
    )
    .filter((met) => new Set(met).size > 1)
    .map(() => 'of wishes tied together some are met')
}

interface LeftFree {
  readonly one: Played
  readonly left: ReadonlyMap<string, number>
  readonly courses: ReadonlyMap<string, DrawCourse>
}

/** A wish that is not tied, was not met and would still fit, while a seat is free. */
function leftFree(
  { together }: DrawList,
  { one: { row, outcomes, held }, left, courses }: LeftFree,
): readonly string[] {
  const tied = new Set(together.flatMap(({ wishes }) => wishes).map(({ number, courseId }) => `${number} ${courseId}`))
  return row.wishes
    .filter((courseId, wish) => {
      const course = courses.get(courseId)
      if (course === undefined || outcomes[wish]?.code === 'GOT' || tied.has(`${row.number} ${courseId}`)) return false
      const isWithin = held.length < row.atMost.aTerm && meetingsOf([...held, course]).length <= row.atMost.aWeek
      return (left.get(courseId) ?? 0) > 0 && isWithin && !held.some((other) => meet(other, course))
    })
    .map((courseId) => `${row.number} has no ${courseId} though a seat is free`)
}
