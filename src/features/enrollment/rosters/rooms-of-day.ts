// Sums an afternoon's rows to its rooms: each course with how many children are expected.
import type { DayRow } from './answers'

export type RoomOfDay = Omit<DayRow, 'pupilId' | 'name' | 'homeroomName'> & { readonly children: number }

/** By hour, then course. */
export function roomsOfDay(rows: readonly DayRow[]): readonly RoomOfDay[] {
  const rooms = new Map<string, RoomOfDay>()
  for (const { courseId, title, place, teacherName, from, until } of rows) {
    const key = [courseId, from, until, place, teacherName].join(' ')
    const children = (rooms.get(key)?.children ?? 0) + 1
    rooms.set(key, { courseId, title, place, teacherName, from, until, children })
  }
  return [...rooms.values()].sort(
    (one, other) => one.from.localeCompare(other.from) || one.courseId.localeCompare(other.courseId),
  )
}
