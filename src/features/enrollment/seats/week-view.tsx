// The child's week: turns its courses into the timetable's meetings.
import { schoolDate, weekdayOf } from '@domain/values/school-date'
import { type WeekMeeting, WeekTimetable } from '@src/ui/marks/week-timetable'
import type { MyEnrollment } from './answers'

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
