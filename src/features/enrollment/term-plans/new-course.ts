// What a new course begins with: the next number, and what the one before it had.
import type { CourseCells, PlanRow } from './answers'

/** Carried over from the course typed before: a clerk types what differs. */
const CARRIED = ['kind', 'field', 'grades', 'startsOn', 'lessons', 'price', 'capacity'] as const

export const EMPTY_COURSE: CourseCells = {
  code: '',
  title: '',
  kind: '个性化',
  field: '艺术',
  grades: '',
  slots: '',
  startsOn: '',
  lessons: '',
  price: '',
  unit: '',
  bought: '',
  capacity: '',
  place: '',
  teacherNumber: '',
  teacherName: '',
  provider: '',
  consumables: '',
  checkedOn: '',
  selectedOn: '',
  seating: '',
}

export function newCourse(rows: readonly Pick<PlanRow, 'cells'>[], last: CourseCells | null): CourseCells {
  const carried = last === null ? {} : Object.fromEntries(CARRIED.map((column) => [column, last[column]]))
  const code = nextCode(rows.map(({ cells }) => cells.code))
  return Object.assign({}, EMPTY_COURSE, carried, { code })
}

/** K01, K02 … by the largest number there is. */
export function nextCode(codes: readonly string[]): string {
  const numbers = codes.flatMap((code) => {
    const match = /^K(\d{1,4})$/.exec(code.trim())
    return match === null ? [] : [Number(match[1])]
  })
  return `K${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}
