// What the child's week would look like with this course in it, and advice where a day ends late.
import type { ActionOutput } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { trackOf } from '@src/ui/marks/afternoon-track'
import './week-calendar.css'
import { WeekDayRow } from './week-day-row'

type Answer = ActionOutput<'enrollment.getCourse'>

export function CourseWeek({ answer: { week, rest, pupil, course } }: { readonly answer: Answer }) {
  if (week === null) return null
  const days = week.map(({ date, lessons }) => ({ date: schoolDate(date), lessons }))
  const track = trackOf(days.flatMap(({ lessons }) => lessons))
  const taken = course.standing.state === 'SEATED'
  return (
    <Card
      title={taken ? `${pupil.name}的一周` : `报了以后，${pupil.name}的一周`}
      aside={`${sayDate(week[0]?.date ?? '')}起`}
    >
      {days.map((day) => (
        <WeekDayRow key={day.date} day={day} track={track} isToday={false} marked={course.courseId} />
      ))}
      {rest ? (
        <Notice tone="info">
          {`${sayDate(rest.date)}这样的日子 ${rest.ends} 结束，到 ${rest.bedtime} 睡觉不到两小时。想想孩子歇得够不够，报不报你定。`}
        </Notice>
      ) : null}
    </Card>
  )
}
