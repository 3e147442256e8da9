// The grade lead's desk: what waits for an answer, one class's week, and tonight in every class.

import { dateAt, timeAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { SideGate } from '@src/features/identity/sides/side-gate'
import { goTo } from '@src/navigation/app-routes'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { SearchField } from '@src/ui/controls/search-field'
import { Desk, DeskHead, type DeskSide } from '@src/ui/desk/desk'
import { Screen } from '@src/ui/layout/screen'
import { useEffect, useState } from 'react'
import type { GradeAnswer } from './answers'
import { sayGradeWeek } from './grade-texts'
import { GradeWeek } from './grade-week'
import { TonightClasses } from './tonight-classes'
import { useWeek } from './use-week'
import { WaitingPanel } from './waiting-panel'
import { WeekSwitch } from './week-switch'

interface GradeHomeworkProps {
  /** Any homeroom of the grade. */
  readonly homeroomId: string
  readonly opened: string | undefined
}

export function GradeHomework({ homeroomId, opened }: GradeHomeworkProps) {
  const { from, choose, learn } = useWeek(opened)
  const state = useAction('homework.getGradeHomework', homeroomId === '' ? null : { homeroomId, from })
  const now = useAnswerClock(state.value?.now ?? 0, state.savedAt)
  const today = state.value?.today
  useEffect(() => {
    if (today !== undefined) learn(today)
  })
  return (
    <Screen title="作业统筹" back desk>
      <SideGate<'homework.getGradeHomework'> side="teacher" state={state}>
        {(answer) => <GradeDesk answer={answer} now={now} from={from} onWeek={choose} />}
      </SideGate>
    </Screen>
  )
}

interface GradeDeskProps {
  readonly answer: GradeAnswer
  readonly now: number
  readonly from: string
  readonly onWeek: (from: string) => void
}

function GradeDesk({ answer, now, from, onWeek }: GradeDeskProps) {
  const [words, setWords] = useState('')
  const { title, note } = sayGradeWeek(answer)
  const isFound = (...texts: readonly string[]) => texts.some((text) => text.includes(words.trim()))
  const waiting = answer.waiting.filter(({ name, item }) => isFound(name, item.teacherName, item.content, item.book))
  const classes = answer.classes.filter(({ name }) => waiting.some((each) => each.name === name) || isFound(name))
  return (
    <Desk
      side={sideOf(answer)}
      time={`${sayDateWithWeekday(dateAt(now))} ${timeAt(now)}`}
      find={<SearchField value={words} onChange={setWords} placeholder="找班级、老师、作业" clearLabel="不找了" />}
      panel={<WaitingPanel waiting={waiting} today={answer.today} />}
    >
      <DeskHead title={title} note={note}>
        <WeekSwitch today={answer.today} from={from} onChange={onWeek} />
        <BoardLink answer={answer} from={from} />
      </DeskHead>
      <GradeWeek answer={answer} classes={classes} />
      <TonightClasses answer={answer} classes={classes} now={now} />
    </Desk>
  )
}

/** The first class of the page; others are a tap away. */
function BoardLink({ answer: { classes }, from }: Pick<GradeDeskProps, 'answer' | 'from'>) {
  const [first] = classes
  if (first === undefined) return null
  const open = () => goTo('teacherHomeworkBoard', { homeroomId: first.homeroomId, date: from })
  return <ActionButton text="打印公示" size="small" kind="plain" icon="print" onTap={open} />
}

function sideOf({ schoolName, classes, waiting, today }: GradeAnswer): DeskSide {
  return {
    organization: schoolName,
    current: 'homework',
    groups: [
      {
        title: '年级',
        places: [{ name: 'homework', text: '作业统筹', icon: 'pencil', count: waiting.length, onTap: () => undefined }],
      },
      {
        title: '各班',
        places: classes.map(({ homeroomId, name }) => ({
          name: homeroomId,
          text: name,
          icon: 'book',
          onTap: () => goTo('classHomework', { homeroomId, date: today }),
        })),
      },
      {
        title: '我',
        places: [
          { name: 'teacher', text: '老师首页', icon: 'user', onTap: () => goTo('teacher') },
          { name: 'inbox', text: '通知', icon: 'bell', onTap: () => goTo('inbox') },
        ],
      },
    ],
    person: { name: '年级组长', part: schoolName },
  }
}
