// Asks before an entry is corrected: the child is inside after all, and the family is told.
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'

interface GateUndoSheetProps {
  readonly name: string
  readonly onBack: (reason: string) => void
  readonly onClose: () => void
}

export function GateUndoSheet({ name, onBack, onClose }: GateUndoSheetProps) {
  const [reason, setReason] = useState('')
  return (
    <Sheet
      open
      title={`${name}还在门里？`}
      consequence="上一条不会抹掉，后面加一条更正。家里收到过的，会收到「刚才那条记错了」。"
      confirm="改回来，还在门里"
      cancel="没记错"
      onConfirm={() => onBack(reason.trim() || '点错了')}
      onCancel={onClose}
    >
      <PlainTextField
        label="为什么"
        placeholder="可以不填，比如：点错了人"
        most={100}
        value={reason}
        onChange={setReason}
      />
    </Sheet>
  )
}
