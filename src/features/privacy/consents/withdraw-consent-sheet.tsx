// The last question before consent to the service is withdrawn: the consequences and lost seats.
import { lapsesOn } from '@domain/enrollment/seats/lapse'
import { dateAt } from '@domain/values/school-date'
import type { CallError } from '@src/api/failures/call-error'
import { LeavingEffect } from '@src/features/billing/leaving/leaving-effect'
import { useLeaving } from '@src/features/billing/leaving/use-leaving'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate } from '@src/texts/say-date'
import { Sheet } from '@src/ui/layout/sheet'
import type { Consent } from './answers'

interface WithdrawConsentSheetProps {
  readonly open: boolean
  readonly consent: Consent
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

export function WithdrawConsentSheet(props: WithdrawConsentSheetProps) {
  const { open, consent, busy, problem, onWithdraw, onClose } = props
  const { name, pupilId } = consent.pupil
  const asked = open && consent.livePlaces > 0
  const { leaving, blocked } = useLeaving(asked ? { pupilId, courseId: null, reason: 'CONSENT' } : null)
  return (
    <Sheet
      open={open}
      title="撤回「课后服务」的同意？"
      consequence={`${sayPlaces(consent)}从现在起不能再报名，直到重新同意。${name}的信息不会马上删除，要删请到「我的信息」。`}
      confirm="撤回同意"
      cancel="先不撤回"
      danger
      busy={busy}
      blocked={asked ? blocked : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onWithdraw}
      onCancel={onClose}
    >
      {leaving ? <LeavingEffect leaving={leaving} /> : null}
    </Sheet>
  )
}

function sayPlaces({ livePlaces, pupil, now }: Consent): string {
  if (livePlaces === 0) return ''
  const day = sayDate(lapsesOn({ withdrawnAt: now }) ?? dateAt(now))
  return `${pupil.name}报的 ${livePlaces} 门课从明天（${day}）起退掉，名额让出去。今天 24 点前重新同意，课都还在；过了就要重新报。`
}
