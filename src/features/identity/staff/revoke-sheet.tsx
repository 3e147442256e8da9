// The last question before a role is taken away: what that person can no longer do.
import type { CallError } from '@src/api/failures/call-error'
import { sayLoss } from '@src/features/identity/staff/office-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ROLE_TEXTS } from '@src/texts/role-texts'
import { Sheet } from '@src/ui/layout/sheet'
import type { HeldOffice } from './office-holders'

interface RevokeSheetProps {
  readonly held: HeldOffice
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onRevoke: () => void
  readonly onClose: () => void
}

export function RevokeSheet({ held: { member, office }, busy, problem, onRevoke, onClose }: RevokeSheetProps) {
  const part = `${office.scopeName ?? ''}${ROLE_TEXTS[office.role]}`
  return (
    <Sheet
      open
      title={`不让${member.name}当${part}了？`}
      consequence={`对方马上${sayLoss(office.role)}，会收到一条通知。别的身份不变。收回错了，再邀请一次。`}
      confirm="收回身份"
      cancel="先不收回"
      danger
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onRevoke}
      onCancel={onClose}
    />
  )
}
