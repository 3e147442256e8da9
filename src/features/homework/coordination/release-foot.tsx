// The foot of the release: give one back, or send tonight to all families at once.
import type { SchoolSubject } from '@domain/values/school-subject'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { saySubject } from '@src/texts/say-subject'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DayView } from '../items/answers'
import '../composing/composer.css'
import type { ClassAnswer } from './answers'
import { liveItems } from './day-standing'
import { ReturnOneSheet } from './return-one-sheet'

interface ReleaseFootProps {
  readonly answer: ClassAnswer
  readonly day: DayView
  readonly note: string
}

export function ReleaseFoot(props: ReleaseFootProps) {
  const { answer, day } = props
  const [open, setOpen] = useState<'release' | 'return' | null>(null)
  const isReleased = day.releasedAt !== null
  const returnable = liveItems(day).filter(({ state }) => state === 'SUBMITTED' || state === 'APPROVED')
  return (
    <View className="homework-foot">
      {!isReleased && returnable.length > 0 ? (
        <View className="release-return">
          <ActionButton text="退回一项" kind="plain" onTap={() => setOpen('return')} />
        </View>
      ) : null}
      <ActionButton text={`发给 ${answer.week.pupils} 家`} blocked={blockOf(day)} onTap={() => setOpen('release')} />
      {open === 'release' ? <ReleaseSheet {...props} onClose={() => setOpen(null)} /> : null}
      {open === 'return' ? <ReturnOneSheet {...props} items={returnable} onClose={() => setOpen(null)} /> : null}
    </View>
  )
}

/** The first thing in the way. */
function blockOf(day: DayView): string | undefined {
  if (day.releasedAt !== null) return '今晚的发过了'
  if (liveItems(day).some(({ state }) => state === 'APPROVED')) return undefined
  const waiting = waitingIn(day)
  return waiting.length > 0 ? `${saySubjects(waiting)}还等组长审` : '没有审过的'
}

/** Still before the grade lead: it goes back when the class does not wait for it. */
function waitingIn(day: DayView): readonly SchoolSubject[] {
  return liveItems(day)
    .filter(({ state }) => state === 'SUBMITTED')
    .map(({ subject }) => subject)
}

function saySubjects(subjects: readonly SchoolSubject[]): string {
  return [...new Set(subjects)].map(saySubject).join('、')
}

function ReleaseSheet({ answer, day, note, onClose }: ReleaseFootProps & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.releaseHomework', '正在发')
  const show = useToast((state) => state.show)
  const count = liveItems(day).filter(({ state }) => state === 'APPROVED').length
  const { homeroomId, name, pupils } = answer.week
  const waiting = waitingIn(day)
  const left = waiting.length > 0 ? `${saySubjects(waiting)}还等组长审，不等了就退给老师，今晚不做。` : ''
  const release = async () => {
    const sent = await ask({ homeroomId, date: day.date, note, withoutWaiting: waiting.length > 0 })
    if (sent === null) return
    onClose()
    show({ text: `发给了 ${sent.families} 家` })
  }
  return (
    <Sheet
      open
      title={`把${name}今晚的 ${count} 项发给 ${pupils} 家？`}
      consequence={`${left}每家收到一条通知。发出后当天不再加；写错了可以更正，只能改短。`}
      confirm={waiting.length > 0 ? `不等了，发给 ${pupils} 家` : `发给 ${pupils} 家`}
      cancel="再看看"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void release()}
      onCancel={onClose}
    />
  )
}
