// A class's week at a glance, an evening's items, and for its class teacher the release of tonight.

import { useAction } from '@src/api/hooks/use-action'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { Card } from '@src/ui/layout/card'
import { Screen } from '@src/ui/layout/screen'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { ClassAnswer } from './answers'
import { CareCard } from './care-card'
import { EveningHead } from './evening-head'
import { EveningItems } from './evening-items'
import { NoteCard } from './note-card'
import { ReleaseFoot } from './release-foot'
import { useWeek } from './use-week'
import { WeekRows } from './week-rows'
import { WeekSwitch } from './week-switch'

interface ClassHomeworkProps {
  readonly homeroomId: string
  /** Opened for an evening; left out: tonight. */
  readonly opened: string | undefined
}

export function ClassHomework({ homeroomId, opened }: ClassHomeworkProps) {
  const { from, choose, learn } = useWeek(opened)
  const [chosen, setChosen] = useState(opened)
  const [note, setNote] = useState<string | null>(null)
  const state = useAction('homework.getClassHomework', homeroomId === '' ? null : { homeroomId, from })
  const answer = state.value
  const today = answer?.today
  useEffect(() => {
    if (today !== undefined) learn(today)
  })
  const { date, day, mayRelease } = eveningIn(answer, chosen)
  const changeWeek = (monday: string) => {
    choose(monday)
    setChosen(undefined)
  }
  return (
    <Screen
      title={mayRelease ? '发布作业' : '班级作业'}
      back
      footer={
        mayRelease && answer && day ? <ReleaseFoot answer={answer} day={day} note={note ?? day.note} /> : undefined
      }
    >
      <SideGate<'homework.getClassHomework'> side="teacher" state={state}>
        {(value) => (
          <View className="stack">
            {day ? <EveningHead answer={value} day={day} /> : null}
            {day ? <EveningItems answer={value} day={day} /> : null}
            {mayRelease && day ? (
              <NoteCard value={note ?? day.note} isSent={day.releasedAt !== null} onChange={setNote} />
            ) : null}
            {day && date === value.today ? <CareCard pupils={value.week.carePupils} /> : null}
            <WeekSwitch today={value.today} from={from} onChange={changeWeek} />
            <Card title={`${value.week.name}一周`} aside="点一天看那晚">
              <WeekRows days={value.week.days} today={value.today} chosen={date} onChoose={setChosen} />
            </Card>
          </View>
        )}
      </SideGate>
    </Screen>
  )
}

/** The evening that is shown, and whether its class teacher releases it now. */
function eveningIn(answer: ClassAnswer | undefined, chosen: string | undefined) {
  const date = answer ? dateIn(answer, chosen) : ''
  const day = answer?.week.days.find((each) => each.date === date)
  return { date, day, mayRelease: answer?.mayRelease === true && date === answer.today && day !== undefined }
}

/** What was tapped; else tonight, or the week's first day. */
function dateIn({ today, week: { days } }: ClassAnswer, chosen: string | undefined): string {
  const wanted = chosen ?? today
  return days.some(({ date }) => date === wanted) ? wanted : (days[0]?.date ?? wanted)
}
