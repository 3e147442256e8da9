// The last question before giving up a seat or a place in line: what changes, and the way back.
import type { CallError } from '@src/api/failures/call-error'
import { LeavingEffect } from '@src/features/billing/leaving/leaving-effect'
import { sayFromWhen, saySum } from '@src/features/billing/leaving/leaving-texts'
import { useLeaving } from '@src/features/billing/leaving/use-leaving'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Sheet } from '@src/ui/layout/sheet'

export interface Withdrawable {
  readonly pupilId: string
  readonly courseId: string
  readonly title: string
  readonly state: 'SEATED' | 'WAITLISTED'
}

interface WithdrawSheetProps {
  readonly course: Withdrawable | null
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

export function WithdrawSheet({ course, ...props }: WithdrawSheetProps) {
  return course === null ? null : <Question {...props} course={course} />
}

function Question({
  course,
  busy,
  problem,
  onWithdraw,
  onClose,
}: WithdrawSheetProps & { readonly course: Withdrawable }) {
  const { pupilId, courseId, title, state } = course
  const { leaving, blocked } = useLeaving({ pupilId, courseId, reason: 'WITHDRAWAL' })
  const waits = state === 'WAITLISTED'
  const sum = leaving?.money ? saySum(leaving.money) : null
  const act = waits ? '退出候补' : '退课'
  return (
    <Sheet
      open
      title={waits ? `退出「${title}」的候补？` : `退掉「${title}」？`}
      consequence={leaving ? sayFromWhen(leaving) : '退了以后变什么，先算给你看。'}
      confirm={sum === null ? act : `${act}，${sum}`}
      cancel={waits ? '继续等' : '先不退'}
      danger
      busy={busy}
      blocked={blocked}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onWithdraw}
      onCancel={onClose}
    >
      {leaving ? <LeavingEffect leaving={leaving} /> : null}
    </Sheet>
  )
}
