// Owns the school week at a glance: a column a day, a block a meeting. The list beneath says the same in full.
import type { ActionOutput } from '@domain/registry'
import { schoolDate, weekdayOf } from '@domain/school-date'
import { sayWeekday } from '@src/texts/say-date'
import { View } from '@tarojs/components'
import './week-view.css'

type MyEnrollment = ActionOutput<'enrollment.listMyCourses'>['enrollments'][number]

interface WeekViewProps {
  readonly enrollments: readonly MyEnrollment[]
  readonly today: string
}

const SCHOOL_WEEK = [1, 2, 3, 4, 5]

export function WeekView({ enrollments, today }: WeekViewProps) {
  const current = weekdayOf(schoolDate(today))
  return (
    <View className="week">
      {SCHOOL_WEEK.map((weekday) => (
        <View key={weekday} className="week-day">
          <View className={weekday === current ? 'week-name week-today' : 'week-name'}>{sayWeekday(weekday)}</View>
          {meetingsOn(weekday, enrollments).map(({ enrollment, from }) => (
            <View key={`${enrollment.courseId} ${from}`} className={`week-meeting week-${blockOf(enrollment)}`}>
              <View className="week-time">{from}</View>
              <View className="week-title">{enrollment.title}</View>
              {enrollment.standing.state === 'WAITLISTED' ? <View className="week-time">候补</View> : null}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

function blockOf({ standing, kind }: MyEnrollment): string {
  if (standing.state === 'WAITLISTED') return 'waiting'
  return kind === 'CARE' ? 'care' : 'course'
}

function meetingsOn(weekday: number, enrollments: readonly MyEnrollment[]) {
  return enrollments
    .flatMap((enrollment) => enrollment.slots.map((slot) => ({ enrollment, ...slot })))
    .filter((meeting) => meeting.weekday === weekday)
    .sort((a, b) => a.from.localeCompare(b.from))
}
