// Writes lists for tests and measures in few words; rows are named by one hexadecimal digit.
import type { Weekday } from '../../values/school-date'
import type { DrawCourse, DrawList, DrawRow, Together } from './draw-list'
import { secretHashOf } from './draw-seed'

export const EXAMPLE_SECRET = '5e'.repeat(32)
export const EXAMPLE_NUMBER = '03 07 12 19 22 30 31'

/** `2 16:30-17:30`: on Tuesdays. */
export function exampleCourse(courseId: string, seats: number, meetings: readonly string[]): DrawCourse {
  return {
    courseId,
    title: courseId,
    seats,
    meetings: meetings.map((text) => {
      const [weekday, hours = ''] = text.split(' ')
      const [from = '', until = ''] = hours.split('-')
      return { weekday: Number(weekday) as Weekday, from, until }
    }),
  }
}

export function exampleNumber(name: string): string {
  return name.repeat(64)
}

export function exampleRow(name: string, wishes: readonly string[], more: Partial<DrawRow> = {}): DrawRow {
  return { number: exampleNumber(name), wishes, atMost: { aWeek: 5, aTerm: 5 }, priorityClass: 1, ...more }
}

/** `a/chess b/chess`: both or neither. */
export function exampleTogether(tie: string): Together {
  return {
    wishes: tie.split(' ').map((wish) => {
      const [name = '', courseId = ''] = wish.split('/')
      return { number: exampleNumber(name), courseId }
    }),
  }
}

type ListParts = Pick<DrawList, 'courses' | 'rows'> & Partial<DrawList>

export function exampleList(parts: ListParts): DrawList {
  return {
    drawId: 'draw-2026-autumn-1',
    title: '青禾小学 2026 年秋季第 1 次抽签',
    opensOn: '2026-08-28',
    closesOn: '2026-09-03',
    secretHash: secretHashOf('draw-2026-autumn-1', EXAMPLE_SECRET),
    numberSource: { name: '双色球第 2026102 期开奖号码', on: '2026-09-04' },
    priorities: [],
    together: [],
    ...parts,
  }
}
