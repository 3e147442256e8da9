// Gives out a draw's seats step by step, and says how far it is.
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { DrawPlace } from './school-answers'

/** More steps than a plan has courses: it ends even if somebody else is at it. */
const MOST_STEPS = 100

export function useSeating(place: DrawPlace) {
  const { ask, problem } = useConfirmedWrite('enrollment.seatDraw', '正在发名额')
  const [done, setDone] = useState<string | null>(null)
  const show = useToast((toast) => toast.show)
  const seat = async () => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const answer = await ask(place)
      if (answer === null) break
      setDone(`发到第 ${answer.done} 门，共 ${answer.of} 门`)
      if (answer.phase !== 'SEATED') continue
      show({ text: '名额发完了，家长这就收到通知' })
      break
    }
    setDone(null)
    void refreshAnswers()
  }
  const busy: string | false = done ?? false
  return { seat, problem, busy }
}
