// The question before a class code is replaced: the old one stops working.
import type { CallError } from '@src/api/failures/call-error'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { Sheet } from '@src/ui/layout/sheet'

interface RenewSheetProps {
  readonly open: boolean
  readonly busy: string | false
  readonly problem: CallError | null
  readonly onRenew: () => void
  readonly onClose: () => void
}

export function RenewSheet({ open, busy, problem, onRenew, onClose }: RenewSheetProps) {
  return (
    <Sheet
      open={open}
      title="换一个班级码？"
      consequence="以前发出去的码马上不能用，没进来的家长要用新的。已经进来的和已经申请的不受影响。"
      confirm="换掉旧码"
      cancel="先不换"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={onRenew}
      onCancel={onClose}
    />
  )
}
