// Turns a drawn file into who sits and who waits in each course, in drawn order.
import type { DrawFile } from '../draws/draw-file'

export interface CourseSeats {
  readonly courseId: string
  /** Numbers in place of children. */
  readonly seated: readonly string[]
  readonly waiting: readonly string[]
}

/** By course, ascending. */
export function seatsOfDraw({ list, result }: Pick<DrawFile, 'list' | 'result'>): readonly CourseSeats[] {
  const seated = new Map<string, string[]>()
  for (const place of result.order) {
    const row = list.rows[place - 1]
    const outcomes = result.rows[place - 1] ?? []
    row?.wishes.forEach((courseId, wish) => {
      if (outcomes[wish]?.code !== 'GOT') return
      seated.set(courseId, [...(seated.get(courseId) ?? []), row.number])
    })
  }
  const waiting = new Map(result.waiting.map(({ courseId, rows }) => [courseId, rows]))
  return list.courses.map(({ courseId }) => ({
    courseId,
    seated: seated.get(courseId) ?? [],
    waiting: (waiting.get(courseId) ?? []).flatMap((row) => list.rows[row - 1]?.number ?? []),
  }))
}
