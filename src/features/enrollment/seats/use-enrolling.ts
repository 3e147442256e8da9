// Enrolls and withdraws: the sheet stays open until it succeeds, then a toast confirms it.
import type { CallError } from '@src/api/failures/call-error'
import { useWrite } from '@src/api/hooks/use-write'
import { sayError } from '@src/texts/errors/error-texts'
import { saySending, writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useRef, useState } from 'react'

interface Place {
  readonly pupilId: string
  readonly courseId: string
}

export interface Enrolling {
  /** What is going on, in words. */
  readonly enrolling: string | false
  readonly withdrawing: string | false
  /** Why the last one did not work; what was ticked stays as it is. */
  readonly problem: CallError | null
  /** Both answer whether it is done. */
  readonly enroll: (place: Place, consentVersion: string) => Promise<boolean>
  readonly withdraw: (place: Place) => Promise<boolean>
  /** The sheet was closed: stop waiting and clear the problem. */
  readonly putAway: () => void
}

export function useEnrolling(): Enrolling {
  const enrollWrite = useWrite('enrollment.enrollPupil')
  const withdrawWrite = useWrite('enrollment.withdrawPupil')
  const { problem, begin, putAway } = useSheetProblem()
  const show = useToast((state) => state.show)
  const giveBack = async (place: Place, onProblem: (error: CallError) => void) => {
    const answer = await withdrawWrite.run(place)
    if (answer.ok) show({ text: `退掉了「${answer.value.title}」` })
    else onProblem(answer.error)
    return answer.ok
  }
  /** From a toast: there is no question on the screen to say it in. */
  const undo = (place: Place) =>
    giveBack(place, (error) => {
      const { title, hint } = sayError(error, writeErrorTexts)
      show({ text: `${title}。${hint}`, icon: 'warn' })
    })
  const enroll = async (place: Place, consentVersion: string) => {
    const onProblem = begin()
    const answer = await enrollWrite.run({ ...place, consentVersion })
    if (!answer.ok) {
      onProblem(answer.error)
      return false
    }
    const { standing, title } = answer.value
    const text = standing.state === 'SEATED' ? `报上了「${title}」` : `「${title}」候补第 ${standing.position ?? 1} 位`
    show({ text, undo: { text: '撤回', run: () => void undo(place) } })
    return true
  }
  return {
    enrolling: saySending(enrollWrite.state, '正在报名'),
    withdrawing: saySending(withdrawWrite.state, '正在退'),
    problem,
    enroll,
    withdraw: (place) => giveBack(place, begin()),
    putAway: () => {
      enrollWrite.giveUp()
      withdrawWrite.giveUp()
      putAway()
    },
  }
}

/** Counts sheets, so that the outcome of a closed one does not show up in the next. */
function useSheetProblem() {
  const [problem, setProblem] = useState<CallError | null>(null)
  const question = useRef(0)
  return {
    problem,
    begin: () => {
      setProblem(null)
      const asked = question.current
      return (error: CallError) => {
        if (asked === question.current) setProblem(error)
      }
    },
    putAway: () => {
      question.current += 1
      setProblem(null)
    },
  }
}
