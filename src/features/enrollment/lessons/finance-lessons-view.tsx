// A school's lessons day by day: held, canceled, not recorded, waiting for a signature.
import { useAction } from '@src/api/hooks/use-action'
import { useAddress } from '@src/navigation/app-address'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday, sayDay } from '@src/texts/say-date'
import { useTwoStepList } from '@src/ui/basics/use-two-step-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Screen } from '@src/ui/layout/screen'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DayLesson, SchoolDay } from './answers'
import { dayButtons } from './day-buttons'
import { FinanceLessonSheet } from './finance-lesson-sheet'
import { mayUnsign, sayLesson, stateOfLesson } from './lesson-texts'
import { OpenDays } from './open-days'
import { UnsignSheet } from './unsign-sheet'

export function FinanceLessonsView({ schoolId }: { readonly schoolId: string }) {
  const address = useAddress()
  const [date, setDate] = useState<string | null>(address.date ?? null)
  const state = useAction('enrollment.listLessons', { schoolId, date })
  const footer = state.value ? dayButtons({ schoolId, day: state.value }) : null
  return (
    <Screen title="上课登记" back footer={footer}>
      <AsyncView<'enrollment.listLessons'> state={state} texts={staffErrorTexts}>
        {(day) => (
          <View className="stack">
            <TermPicker terms={day.terms} value={day.planId} onChange={(planId) => setDate(dayIn(day, planId))} />
            <DayHead day={day} onDate={setDate} />
            {day.isClosed ? <Notice tone="done">这学期已经结账，课时不再改。</Notice> : null}
            <Lessons key={day.date} schoolId={schoolId} day={day} />
            <OpenDays day={day} onDate={setDate} />
          </View>
        )}
      </AsyncView>
    </Screen>
  )
}

/** A term that is over opens at its last day, where what is still open of it is listed. */
function dayIn({ terms, today }: SchoolDay, planId: string): string {
  const until = terms.find((term) => term.planId === planId)?.until ?? today
  return until < today ? until : today
}

interface DayHeadProps {
  readonly day: SchoolDay
  readonly onDate: (date: string) => void
}

function DayHead({ day: { date, today, term, previous, next }, onDate }: DayHeadProps) {
  return (
    <View className="stack">
      <View>
        <View className="type-sub ink-2">{term?.name ?? '不在学期里'}</View>
        <View className="type-title">
          {date === today ? `今天，${sayDateWithWeekday(date)}` : sayDateWithWeekday(date)}
        </View>
      </View>
      <View className="line">
        {previous === null ? null : (
          <ActionButton
            text="上一天"
            label={`上一天，${sayDay(previous, today)}`}
            kind="soft"
            size="small"
            icon="chevron-left"
            onTap={() => onDate(previous)}
          />
        )}
        {next === null ? null : (
          <ActionButton
            text="下一天"
            label={`下一天，${sayDay(next, today)}`}
            kind="soft"
            size="small"
            icon="chevron-right"
            onTap={() => onDate(next)}
          />
        )}
        {date === today ? null : <ActionButton text="回今天" kind="quiet" size="small" onTap={() => onDate(today)} />}
      </View>
    </View>
  )
}

interface LessonRowProps {
  readonly lesson: DayLesson
  readonly isAhead: boolean
  readonly onTap: (() => void) | undefined
}

function LessonRow({ lesson, isAhead, onTap }: LessonRowProps) {
  const { word, tone, icon } = stateOfLesson(lesson, isAhead)
  const mark = (
    <Tag tone={tone} icon={icon}>
      {word}
    </Tag>
  )
  return <ListRow title={lesson.title} note={sayLesson(lesson)} end={mark} onTap={onTap} />
}

function Lessons({ schoolId, day }: { readonly schoolId: string; readonly day: SchoolDay }) {
  const [chosen, setChosen] = useState<DayLesson | null>(null)
  const [unsigned, setUnsigned] = useState<DayLesson | null>(null)
  const tapOf = (lesson: DayLesson) => {
    if (day.mayRecord) return () => setChosen(lesson)
    return mayUnsign(lesson) && !day.isClosed ? () => setUnsigned(lesson) : undefined
  }
  const drawn = useTwoStepList(day.lessons)
  if (day.lessons.length === 0)
    return <PlainState drawing="kite" title="这天没有课" hint="看看上一天或下一天。没有学生报的课，不在这里。" />
  return (
    <Card kind="list" title="这天的课" aside={`${day.lessons.length} 节`}>
      {drawn.map((lesson) => (
        <LessonRow key={lesson.courseId} lesson={lesson} isAhead={day.date > day.today} onTap={tapOf(lesson)} />
      ))}
      {chosen ? (
        <FinanceLessonSheet
          schoolId={schoolId}
          day={day}
          lesson={chosen}
          onUnsign={() => {
            setUnsigned(chosen)
            setChosen(null)
          }}
          onClose={() => setChosen(null)}
        />
      ) : null}
      {unsigned ? (
        <UnsignSheet schoolId={schoolId} date={day.date} lesson={unsigned} onClose={() => setUnsigned(null)} />
      ) : null}
    </Card>
  )
}
