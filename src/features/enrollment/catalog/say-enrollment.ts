// Words for the enrollment window, seats, verdicts and standings.
import { sayGrades } from '../../../texts/say-course'
import { sayEndNear, sayInstant, sayTimeLeft } from '../../../texts/say-date'
import type { CourseCard, EnrollmentWindow } from './answers'

type Verdict = CourseCard['verdict']
type Standing = CourseCard['standing']

/** Without a countdown for 关怀版: the day and time alone, and no hurry. */
export function sayWindow(
  { state, opensAt, closesAt }: EnrollmentWindow,
  now: number,
  countdown = true,
): { title: string; note: string } {
  if (state === 'BEFORE') return { title: '选课还没开始', note: `${sayInstant(opensAt, now)} 开始` }
  if (state === 'CLOSED') return { title: '选课已结束', note: '不能再报新的课；已报的课随时可以退' }
  const left = countdown ? `，${sayTimeLeft(closesAt, now) ?? '马上截止'}` : ''
  return { title: `选课中${left}`, note: `${sayEndNear(closesAt, now)} 截止` }
}

/** By the clock of now, not of when the window was read. */
export function isOpen({ opensAt, closesAt }: EnrollmentWindow, now: number): boolean {
  return opensAt <= now && now < closesAt
}

export function saySeats({
  capacity,
  seatsLeft,
  waiting,
}: Pick<CourseCard, 'capacity' | 'seatsLeft' | 'waiting'>): string {
  if (seatsLeft > 0) return `剩 ${seatsLeft} 个，名额 ${capacity}`
  return waiting === 0 ? `已满，名额 ${capacity}` : `已满，名额 ${capacity}，${waiting} 人候补`
}

/** Why a child may not take a course; null when it may. */
export function sayObstacle(verdict: Verdict, grades: readonly number[]): string | null {
  switch (verdict.code) {
    case 'ELIGIBLE':
      return null
    case 'WINDOW_CLOSED':
      return '现在不在选课时间'
    case 'GRADE_OUT_OF_RANGE':
      return `只收${sayGrades(grades)}`
    case 'TIME_CLASH':
      return `和「${verdict.with}」撞时间，只能上一门`
    case 'NO_LESSONS_LEFT':
      return '这学期的课已经上完'
    default:
      return verdict satisfies never
  }
}

/** What a child has in a course; null when nothing. */
export function sayStanding({ state, position, offerUntil, invitedUntil }: Standing): string | null {
  if (offerUntil !== undefined) return '轮到了，等你答'
  if (invitedUntil !== undefined) return '学校请你，等你答'
  if (state === 'SEATED') return '已报上'
  if (state === 'WAITLISTED') return position === null ? '候补中' : `候补第 ${position} 位`
  return null
}

/** A full course may be wished: it has a line. What the child is too young for may not. */
export function sayUnfit({ verdict, grades }: { readonly verdict: Verdict; readonly grades: readonly number[] }) {
  const isUnfit = verdict.code === 'GRADE_OUT_OF_RANGE' || verdict.code === 'NO_LESSONS_LEFT'
  return isUnfit ? (sayObstacle(verdict, grades) ?? undefined) : undefined
}
