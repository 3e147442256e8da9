// A day off for the whole school: the choice, what it would do, doing it and taking it back.
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { DayWish } from './answers'

export function useDayOff(schoolId: string, today: string) {
  const [date, setDate] = useState(today)
  const [kind, setKind] = useState<DayWish['kind']>('OWE')
  const [to, setTo] = useState(today)
  const [cause, setCause] = useState<DayWish['cause']>('SCHOOL')
  const wish: DayWish = { schoolId, date, kind, to: kind === 'MOVE' ? to : null, cause }
  const state = useAction('enrollment.previewDayOff', wish)
  const closing = useConfirmedWrite('enrollment.closeDay', '正在停课，并告诉家长')
  const reopening = useConfirmedWrite('enrollment.reopenDay', '正在收回')
  const show = useToast((toast) => toast.show)
  const close = async () => {
    const answer = await closing.ask(wish)
    if (answer === null) return false
    void refreshAnswers()
    show({ text: `${answer.courses} 门课改好了，${answer.told} 家这就收到通知` })
    return true
  }
  const reopen = async () => {
    const answer = await reopening.ask({ schoolId, date })
    if (answer === null) return false
    void refreshAnswers()
    show({ text: `照常上，${answer.told} 家这就收到通知` })
    return true
  }
  return { date, setDate, kind, setKind, to, setTo, cause, setCause, state, close, reopen, closing, reopening }
}

export type DayOff = ReturnType<typeof useDayOff>

export const DAY_OPTIONS: readonly { readonly value: DayWish['kind']; readonly text: string }[] = [
  { value: 'OWE', text: '停，另定时间补' },
  { value: 'MOVE', text: '整天挪到' },
  { value: 'CANCEL', text: '停，不补' },
]
