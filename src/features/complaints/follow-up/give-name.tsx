// Adds a name to a case afterwards: the statutory clock starts, and it is never undone.
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { NamedFields } from '../reporting/named-fields'
import type { FollowedCase } from './use-case'
import { useTurn } from './use-turn'

interface GiveNameProps {
  readonly open: boolean
  readonly write: FollowedCase['write']
  readonly onClose: () => void
}

export function GiveName({ open, write, onClose }: GiveNameProps) {
  const [reporter, setReporter] = useState({ name: '', phone: '' })
  const { busy, problem, run } = useTurn(write, onClose)
  const isMissing = reporter.name.trim() === '' || reporter.phone.trim() === ''
  return (
    <Sheet
      open={open}
      title="转为实名"
      consequence="姓名电话加密，只有经办人能解。从今天起按信访的期限办：15 天内书面说受理不受理，受理后 60 天内书面答复。送出以后不能改回匿名。"
      confirm="转为实名"
      cancel="先不"
      busy={busy}
      problem={problem}
      blocked={isMissing ? '写姓名和电话' : undefined}
      onConfirm={() => void run({ operation: 'APPEND', contents: { text: '', reporter }, photos: [] })}
      onCancel={onClose}
    >
      <NamedFields reporter={reporter} onChange={setReporter} />
    </Sheet>
  )
}
