// A family's calendar: all children or one, by week or month; and to the phone's calendar.
import { mondayOf } from '@domain/enrollment/home/school-week'
import { addDays, schoolDate } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { AskSchool } from '@src/features/identity/families/ask-school'
import { useLargeType } from '@src/ui/basics/large-type'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Calendar } from './answers'
import { CalendarDays } from './calendar-days'
import { CalendarHead } from './calendar-head'
import { CalendarNews } from './calendar-news'
import { lessonsAhead, mondaysOf, weekOfChildren } from './calendar-weeks'
import { usePhoneCalendar } from './use-phone-calendar'

export function FamilyCalendar() {
  const state = useAction('enrollment.familyCalendar', {})
  return (
    <AsyncView<'enrollment.familyCalendar'> state={state}>
      {(answer) =>
        answer.children.some(({ calendar }) => calendar.length > 0) ? (
          <Dated answer={answer} />
        ) : (
          <PlainState drawing="bag" title="还没有课" hint="报上课以后，每一天上什么、几点接，都在这里。" />
        )
      }
    </AsyncView>
  )
}

type Span = 'WEEK' | 'MONTH'
const SPANS = [
  { value: 'WEEK', text: '按周' },
  { value: 'MONTH', text: '按月' },
] as const

function Dated({ answer }: { readonly answer: Calendar }) {
  const today = schoolDate(answer.today)
  const [day, setDay] = useState(today)
  const [span, setSpan] = useState<Span>('WEEK')
  const [whose, setWhose] = useState('')
  const { children } = answer
  const shown = children.filter(({ pupilId }) => whose === '' || pupilId === whose)
  const mondays = span === 'WEEK' ? [mondayOf(day)] : mondaysOf(day)
  const weeks = mondays.map((monday) => weekOfChildren(shown, monday, span === 'MONTH' ? day.slice(0, 7) : null))
  return (
    <View className="stack">
      <CalendarHead
        day={day}
        span={span}
        today={today}
        term={children.find(({ term }) => term)?.term ?? null}
        onDay={setDay}
      />
      <View className="cal-choice">
        <Chips<Span> label="怎么看" options={SPANS} value={span} onChange={setSpan} />
        {children.length < 2 ? null : (
          <Chips
            label="看谁"
            options={[
              { value: '', text: '一起看' },
              ...children.map(({ pupilId, name }) => ({ value: pupilId, text: name })),
            ]}
            value={whose}
            onChange={setWhose}
          />
        )}
      </View>
      <Card>
        <CalendarDays weeks={weeks} shown={shown} today={today} />
      </Card>
      <CalendarNews shown={shown} from={mondays[0] ?? day} until={addDays(mondays.at(-1) ?? day, 6)} today={today} />
      <ToPhone answer={answer} shown={shown} />
    </View>
  )
}

function ToPhone({ answer, shown }: { readonly answer: Calendar; readonly shown: Calendar['children'] }) {
  const large = useLargeType((state) => state.on)
  const { busy, add } = usePhoneCalendar()
  const lessons = lessonsAhead(shown, answer.now)
  if (large) return <AskSchool pupilId={shown[0]?.pupilId} />
  if (lessons.length === 0) return null
  return <ActionButton text="加到手机日历" kind="plain" icon="clock" busy={busy} onTap={() => void add(lessons)} />
}
