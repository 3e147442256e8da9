// The last question before giving up a seat or a place on the waitlist.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Sheet } from '@src/ui/layout/sheet'

export interface Withdrawable {
  readonly title: string
  readonly state: 'SEATED' | 'WAITLISTED'
  readonly freeToWithdraw: boolean
  /** Care that this course kept free of charge will be charged again. */
  readonly careChargedAgain: boolean
}

interface WithdrawSheetProps {
  readonly course: Withdrawable | null
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

export function WithdrawSheet({ course, busy, problem, onWithdraw, onClose }: WithdrawSheetProps) {
  if (!course) return null
  const waits = course.state === 'WAITLISTED'
  return (
    <Sheet
      open
      title={waits ? `退出「${course.title}」的候补？` : `退掉「${course.title}」？`}
      consequence={sayConsequence(course)}
      confirm={waits ? '退出候补' : '退课'}
      cancel={waits ? '继续等' : '先不退'}
      danger
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onWithdraw}
      onCancel={onClose}
    />
  )
}

export function sayConsequence({ state, freeToWithdraw, careChargedAgain }: Withdrawable): string {
  if (state === 'WAITLISTED') return '不收费。以后再排，要从最后一位等起。'
  const care = careChargedAgain ? '这门课期间不收费的托管，退课后恢复收费。' : ''
  const seat = '名额马上给候补的第一位，再报不一定还有。'
  return freeToWithdraw ? `还没上课，现在退不收费。${seat}${care}` : `从明天起不再上课，上过的课照收。${seat}${care}`
}
