// The school week at a glance: a column a day, a block a meeting. A list beside it says the same.
import { sayWeekday } from '@src/texts/say-date'
import { View } from '@tarojs/components'
import { spoken } from '../basics/spoken'
import './week-timetable.css'

export interface WeekMeeting {
  readonly id: string
  /** 1 is Monday. */
  readonly weekday: number
  readonly from: string
  readonly title: string
  /** `waiting` is dashed, so that it shows without color. */
  readonly look: 'plain' | 'primary' | 'waiting'
  readonly note?: string
}

interface WeekTimetableProps {
  readonly meetings: readonly WeekMeeting[]
  readonly today: number
}

const SCHOOL_WEEK = [1, 2, 3, 4, 5]

export function WeekTimetable({ meetings, today }: WeekTimetableProps) {
  return (
    <View className="week">
      {SCHOOL_WEEK.map((weekday) => (
        <View key={weekday} className="week-day" {...spoken({ role: 'group', label: sayWeekday(weekday) })}>
          <View className={weekday === today ? 'week-name week-today' : 'week-name'}>{sayWeekday(weekday)}</View>
          {meetingsOn(weekday, meetings).map(({ id, from, title, look, note }) => (
            <View key={id} className={`week-meeting week-${look}`}>
              <View className="week-time">{from}</View>
              <View className="week-title">{title}</View>
              {note ? <View className="week-time">{note}</View> : null}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

function meetingsOn(weekday: number, meetings: readonly WeekMeeting[]): readonly WeekMeeting[] {
  return meetings.filter((meeting) => meeting.weekday === weekday).sort((a, b) => a.from.localeCompare(b.from))
}
