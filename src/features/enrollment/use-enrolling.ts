// Owns enrolling and giving back from a screen: one request at a time, the outcome as a toast, undo as giving back.
import type { CallError } from '@src/api/call-error'
import { useWrite } from '@src/api/use-write'
import { sayError } from '@src/texts/error-texts'
import { useToast } from '@src/ui/toast'

interface Place {
  readonly pupilId: string
  readonly courseId: string
}

export interface Enrolling {
  readonly enrolling: boolean
  readonly withdrawing: boolean
  readonly enroll: (place: Place, consentVersion: string) => Promise<void>
  readonly withdraw: (place: Place) => Promise<void>
}

export function useEnrolling(): Enrolling {
  const enrollWrite = useWrite('enrollment.enrollPupil')
  const withdrawWrite = useWrite('enrollment.withdrawPupil')
  const show = useToast((state) => state.show)
  const showError = (error: CallError) => {
    const { title, hint } = sayError(error)
    show({ text: `${title}。${hint}`, icon: 'warn' })
  }
  const withdraw = async (place: Place) => {
    const answer = await withdrawWrite.run(place)
    if (answer.ok) show({ text: `退掉了「${answer.value.title}」` })
    else showError(answer.error)
  }
  const enroll = async (place: Place, consentVersion: string) => {
    const answer = await enrollWrite.run({ ...place, consentVersion })
    if (!answer.ok) {
      showError(answer.error)
      return
    }
    const { standing, title } = answer.value
    const text = standing.state === 'SEATED' ? `报上了「${title}」` : `「${title}」候补第 ${standing.position ?? 1} 位`
    show({ text, undo: { text: '撤回', run: () => void withdraw(place) } })
  }
  return { enrolling: enrollWrite.busy, withdrawing: withdrawWrite.busy, enroll, withdraw }
}
