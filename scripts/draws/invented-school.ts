// Invents a school's courses and wishes from a number: tastes, popular courses, siblings.

import { type DrawFile, makeDrawFile } from '@domain/enrollment/draws/draw-file'
import type { DrawList, DrawRow, Together } from '@domain/enrollment/draws/draw-list'
import { hashOf } from '@domain/enrollment/draws/draw-seed'
import { EXAMPLE_NUMBER, EXAMPLE_SECRET, exampleCourse, exampleList } from '@domain/enrollment/draws/example-list'
import { type SeededStream, seededStream } from '@domain/enrollment/draws/seeded-stream'
import { hexToBytes } from '@noble/hashes/utils.js'

export interface School {
  readonly pupils: number
  readonly courses: number
  readonly seats: number
  readonly wishes: number
  readonly aTerm: number
  /** One child in so many is tied to the next by its first common wish; 0 for none. */
  readonly siblingsOneIn: number
  /** Priority classes beyond none. */
  readonly rules: number
}

export const PLAIN: School = {
  pupils: 600,
  courses: 40,
  seats: 25,
  wishes: 6,
  aTerm: 2,
  siblingsOneIn: 0,
  rules: 0,
}

const HOURS = ['16:00-17:00', '16:30-17:30', '17:00-18:00']
const TASTE = 1_000

export function streamOf(...parts: readonly (string | number)[]): SeededStream {
  return seededStream(hexToBytes(hashOf('invented', parts.map(String))))
}

export function inventList(school: School, world: number): DrawList {
  const stream = streamOf('world', world)
  const popular = Array.from({ length: school.courses }, () => stream.below(TASTE))
  const courses = popular.map((_, at) => exampleCourse(courseId(at), school.seats, [meeting(at)]))
  const rows = Array.from({ length: school.pupils }, (_, child) => inventRow(school, { world, child, popular }))
  const priorities = Array.from({ length: school.rules }, (_, at) => ({
    rule: `第 ${at + 1} 条优先规则`,
    publishedOn: '2026-08-20',
  }))
  return exampleList({ courses, rows, priorities, together: siblings(school, rows) })
}

export function inventFile(school: School, world: number): DrawFile {
  return makeDrawFile({ list: inventList(school, world), secret: EXAMPLE_SECRET, publicNumber: EXAMPLE_NUMBER })
}

function courseId(at: number): string {
  return `course-${String(at + 1).padStart(4, '0')}`
}

function meeting(at: number): string {
  return `${(at % 5) + 1} ${HOURS[Math.floor(at / 5) % HOURS.length]}`
}

interface Child {
  readonly world: number
  readonly child: number
  readonly popular: readonly number[]
}

/** Half of what a child likes is what everybody likes. Of many courses it looks at twice 20. */
function inventRow(school: School, { world, child, popular }: Child): DrawRow {
  const stream = streamOf('child', world, child)
  const seen =
    popular.length <= 40 ? popular.map((_, at) => at) : Array.from({ length: 40 }, () => stream.below(popular.length))
  const liked = [...new Set(seen)].map((at) => ({ at, taste: (popular[at] ?? 0) + stream.below(TASTE) }))
  const best = liked.sort((a, b) => b.taste - a.taste || a.at - b.at).slice(0, school.wishes)
  return {
    number: hashOf('invented-row', [String(world), String(child)]),
    wishes: best.map(({ at }) => courseId(at)),
    atMost: { aWeek: 3, aTerm: school.aTerm },
    priorityClass: stream.below(school.rules + 1) + 1,
  }
}

function siblings({ siblingsOneIn }: School, rows: readonly DrawRow[]): readonly Together[] {
  if (siblingsOneIn === 0) return []
  return rows.flatMap((row, at) => {
    const other = at % siblingsOneIn === 0 ? rows[at + 1] : undefined
    const shared = row.wishes.find((wish) => other?.wishes.includes(wish))
    if (other === undefined || shared === undefined) return []
    return [{ wishes: [row, other].map(({ number }) => ({ number, courseId: shared })) }]
  })
}
