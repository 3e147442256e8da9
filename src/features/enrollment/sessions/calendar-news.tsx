// What was changed in the days shown: moved and canceled lessons, with what follows for the family.
import { addDays, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { goTo } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import type { CalendarChild } from './answers'

interface CalendarNewsProps {
  readonly shown: readonly CalendarChild[]
  readonly from: SchoolDate
  readonly until: SchoolDate
  readonly today: SchoolDate
}

export function CalendarNews({ shown, from, until, today }: CalendarNewsProps) {
  const isShown = (date: string) => from <= date && date <= until
  const news = shown.flatMap((child) =>
    child.calendar.flatMap(({ title, changed = [] }) =>
      changed
        .filter(({ planned, date }) => isShown(planned) || (date !== null && isShown(date)))
        .map((one) => ({ ...one, child, title })),
    ),
  )
  return (
    <View className="stack">
      {news.map(({ child, title, planned, date, from: begins, until: ends, place, isOwed }) => (
        <Notice key={`${child.pupilId} ${title} ${planned}`} tone={date === null ? 'info' : 'warn'}>
          <View className="strong">{sayTitle({ title, planned, date, isOwed })}</View>
          <View>
            {date === null
              ? isOwed
                ? '定了哪天补会告诉您；这学期没补上，这一次不收钱。'
                : '停的这一次不收钱。'
              : `${begins}–${ends}，${place}。${child.name} ${ends} 接`}
          </View>
          {date !== null && schoolDate(date) >= today && schoolDate(date) <= addDays(today, 14) ? (
            <ActionButton
              text="说谁来接"
              size="small"
              kind="plain"
              onTap={() => goTo('today', { pupilId: child.pupilId })}
            />
          ) : null}
        </Notice>
      ))}
    </View>
  )
}

interface Said {
  readonly title: string
  readonly planned: string
  readonly date: string | null
  readonly isOwed: boolean
}

function sayTitle({ title, planned, date, isOwed }: Said): string {
  const on = sayDateWithWeekday(planned)
  if (date === null) return `${on}${title}停一次${isOwed ? '，另定时间补' : ''}`
  return date === planned ? `${on}${title}的时间、地点或老师变了` : `${title}从${on}挪到${sayDateWithWeekday(date)}`
}
