// The child's week: turns its courses into the timetable's meetings.
import type { ActionOutput } from '@domain/registry'
import { schoolDate, weekdayOf } from '@domain/values/school-date'
import { type WeekMeeting, WeekTimetable } from '@src/ui/marks/week-timetable'

type MyEnrollment = ActionOutput<'enrollment.listMyCourses'>['enrollments'][number]

interface WeekViewProps {
  readonly enrollments: readonly MyEnrollment[]
  readonly today: string
}

export function WeekView({ enrollments, today }: WeekViewProps) {
  return <WeekTimetable meetings={enrollments.flatMap(meetingsOf)} today={weekdayOf(schoolDate(today))} />
}

function meetingsOf({ courseId, title, slots, standing, kind }: MyEnrollment): readonly WeekMeeting[] {
  const waits = standing.state === 'WAITLISTED'
  return slots.map(({ weekday, from }) => ({
    id: `${courseId} ${weekday} ${from}`,
    weekday,
    from,
    title,
    look: waits ? 'waiting' : kind === 'CARE' ? 'plain' : 'primary',
    ...(waits ? { note: '候补' } : {}),
  }))
}
