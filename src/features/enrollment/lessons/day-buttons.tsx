// The one step for a whole day: record all lessons as held, or sign those that others held.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { SchoolDay } from './answers'
import { signable, unsaidOf } from './lesson-texts'

interface DayButtonsProps {
  readonly schoolId: string
  readonly day: SchoolDay
}

/** Null where nothing is to be done for the whole day: then the page has no foot. */
export function dayButtons(props: DayButtonsProps): ReactNode {
  const { schoolId, day } = props
  const unsaid = day.mayRecord ? unsaidOf(day) : []
  const toSign = day.isClosed ? [] : signable(day)
  if (unsaid.length > 0) return <AllHeld key={day.date} schoolId={schoolId} day={day} count={unsaid.length} />
  if (toSign.length > 0) return <SignAll key={day.date} schoolId={schoolId} day={day} count={toSign.length} />
  return null
}

interface ForDay extends DayButtonsProps {
  readonly count: number
}

function AllHeld({ schoolId, day, count }: ForDay) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.recordLessons', '正在登记')
  const record = async () => {
    const lessons = unsaidOf(day)
      .slice(0, 100)
      .map(({ courseId }) => ({ courseId, cancelReason: null, heldBy: null }))
    return (await ask({ schoolId, date: day.date, lessons })) !== null
  }
  return (
    <ForWholeDay
      text={day.date === day.today ? '今天都上了' : '这天都上了'}
      title={`${count} 节课都上了？`}
      consequence={`${sayDate(day.date)}没登记的 ${count} 节记为上了，由授课老师本人上的。停了的、代课的，先点那节课单独登记。登记后计入课酬。`}
      done={`登记了 ${count} 节`}
      asked={{ run: record, busy, problem: problem && sayError(problem, writeErrorTexts) }}
    />
  )
}

function SignAll({ schoolId, day, count }: ForDay) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.signLessons', '正在签字')
  const sign = async () => {
    const courseIds = signable(day).map(({ courseId }) => courseId)
    return (await ask({ schoolId, date: day.date, courseIds })) !== null
  }
  return (
    <ForWholeDay
      text={`签字确认 ${count} 节`}
      title={`确认这 ${count} 节上了？`}
      consequence="签了字就计入课酬。自己上的课不能自己签，请别的同事来签。"
      done={`签了 ${count} 节`}
      asked={{ run: sign, busy, problem: problem && sayError(problem, writeErrorTexts) }}
    />
  )
}

interface ForWholeDayProps {
  readonly text: string
  readonly title: string
  readonly consequence: string
  readonly done: string
  readonly asked: {
    readonly run: () => Promise<boolean>
    readonly busy: string | false
    readonly problem: { readonly title: string; readonly hint: string } | null
  }
}

function ForWholeDay({ text, title, consequence, done, asked }: ForWholeDayProps) {
  const [open, setOpen] = useState(false)
  const show = useToast((state) => state.show)
  const confirm = async () => {
    if (!(await asked.run())) return
    setOpen(false)
    show({ text: done })
  }
  return (
    <View className="grow">
      <ButtonColumn>
        <ActionButton text={text} icon="check" onTap={() => setOpen(true)} />
      </ButtonColumn>
      {open ? (
        <Sheet
          open
          title={title}
          consequence={consequence}
          confirm={text}
          cancel="再看看"
          busy={asked.busy}
          problem={asked.problem}
          onConfirm={() => void confirm()}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </View>
  )
}
