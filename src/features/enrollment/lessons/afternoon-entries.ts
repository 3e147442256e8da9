// Turns today's lessons into entries of the afternoon line: done, now with the time left, later.

import type { ActionOutput } from '@domain/registry'
import { instantOf, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { sayTimeLeft } from '@src/texts/say-date'

export type Lesson = ActionOutput<'enrollment.guardianHome'>['children'][number]['today'][number]

export interface TimedLesson<Held extends Lesson = Lesson> {
  readonly lesson: Held
  readonly state: 'done' | 'now' | 'later'
  /** 还有 25 分钟, for the first that has not begun. */
  readonly countdown: string | null
}

export function timeLessons<Held extends Lesson>(lessons: readonly Held[], now: number): readonly TimedLesson<Held>[] {
  const inOrder = [...lessons].sort((a, b) => a.from.localeCompare(b.from) || a.until.localeCompare(b.until))
  const next = inOrder.find((lesson) => beginOf(lesson) > now)
  return inOrder.map((lesson) => ({
    lesson,
    state: endOf(lesson) <= now ? 'done' : beginOf(lesson) <= now ? 'now' : 'later',
    countdown: lesson === next ? sayTimeLeft(beginOf(lesson), now) : null,
  }))
}

/** When the child can be picked up: the end of the day's last lesson. Null without lessons. */
export function lastEnd(lessons: readonly Pick<Lesson, 'until'>[]): string | null {
  return lessons.reduce<string | null>(
    (latest, { until }) => (latest === null || until > latest ? until : latest),
    null,
  )
}

function beginOf({ date, from }: Lesson): number {
  return instantOf(dateOf(date), from)
}

function endOf({ date, until }: Lesson): number {
  return instantOf(dateOf(date), until)
}

function dateOf(date: string): SchoolDate {
  return schoolDate(date)
}
