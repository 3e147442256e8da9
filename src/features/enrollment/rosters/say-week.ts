// Says what a child attends in a week, a course after the other.
import { saySlots } from '@src/texts/say-course'
import type { Meeting } from './answers'

/** 陶艺、轮滑（候补） */
export function sayMeetings(week: readonly Meeting[], weekday: number): string {
  const titles = week.filter((meeting) => meeting.weekday === weekday).map(sayTitle)
  return [...new Set(titles)].join('、')
}

/** 托管，周一、周三 15:40–17:40；陶艺（候补），周二 16:30–17:30 */
export function sayWeek(week: readonly Meeting[]): string {
  const courses = new Map<string, Meeting[]>()
  for (const meeting of week) courses.set(meeting.courseId, [...(courses.get(meeting.courseId) ?? []), meeting])
  return [...courses.values()]
    .flatMap((meetings) => (meetings[0] ? [`${sayTitle(meetings[0])}，${saySlots(meetings)}`] : []))
    .join('；')
}

function sayTitle({ title, isWaiting }: Meeting): string {
  return isWaiting ? `${title}（候补）` : title
}
