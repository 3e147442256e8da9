// One lesson as the office changes it: the choice, what it would do, doing it and taking it back.
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { CourseSession, SessionWish } from './answers'

export const SESSION_ACTS = ['MOVE', 'OWE', 'CANCEL'] as const
export type SessionAct = (typeof SESSION_ACTS)[number]

export interface SessionAsked {
  readonly schoolId: string
  readonly courseId: string
  readonly session: CourseSession
}

export function useSession({ schoolId, courseId, session }: SessionAsked) {
  const { planned } = session
  const [act, setAct] = useState<SessionAct | null>(null)
  const [cause, setCause] = useState<SessionWish['cause']>('SCHOOL')
  const [to, setTo] = useState<Place>(() => placeOf(session))
  const wish: SessionWish | null =
    act === null
      ? null
      : { schoolId, courseId, planned, cause, isOwed: act === 'OWE', to: act === 'MOVE' ? heldAs(to) : null }
  const isWhole = act !== 'MOVE' || (to.from < to.until && to.place.trim() !== '')
  const state = useAction('enrollment.previewSession', isWhole ? wish : null)
  const changing = useConfirmedWrite('enrollment.changeSession', '正在改，并告诉家长')
  const restoring = useConfirmedWrite('enrollment.restoreSession', '正在恢复')
  const show = useToast((toast) => toast.show)
  const change = async () => {
    const answer = wish && (await changing.ask(wish))
    if (!answer) return false
    void refreshAnswers()
    show({ text: `改好了，${answer.told} 家这就收到通知` })
    return true
  }
  const restore = async () => {
    const answer = await restoring.ask({ schoolId, courseId, planned })
    if (answer === null) return false
    void refreshAnswers()
    show({ text: `照常上，${answer.told} 家这就收到通知` })
    return true
  }
  return { act, setAct, cause, setCause, to, setTo, state, change, restore, changing, restoring }
}

export type SessionChange = ReturnType<typeof useSession>

interface Place {
  readonly date: string
  readonly from: string
  readonly until: string
  readonly place: string
  /** '': whoever the course says. */
  readonly substituteId: string
}

function placeOf({ date, planned, from, until, place }: CourseSession): Place {
  return { date: date ?? planned, from, until, place, substituteId: '' }
}

function heldAs({ date, from, until, place, substituteId }: Place): NonNullable<SessionWish['to']> {
  return { date, from, until, place: place.trim(), substituteId: substituteId === '' ? null : substituteId }
}
