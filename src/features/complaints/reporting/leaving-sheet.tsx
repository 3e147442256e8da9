// Asks before what was written, or a receipt that was not copied, is gone.
import { Sheet } from '@src/ui/layout/sheet'

interface LeavingSheetProps {
  readonly open: boolean
  /** The report may have arrived: what would be lost is its code. */
  readonly hasReceipt: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

export function LeavingSheet({ open, hasReceipt, onStay, onLeave }: LeavingSheetProps) {
  return (
    <Sheet
      open={open}
      title={hasReceipt ? '回执码抄好了吗' : '放下不写了？'}
      consequence={
        hasReceipt
          ? '走了就再也看不到这个码，谁也找不回。没有它，看不了进度，也不能再说话。'
          : '字和照片都不存在手机里，走了就没了。'
      }
      confirm={hasReceipt ? '抄好了，走' : '不写了'}
      cancel={hasReceipt ? '回去抄' : '接着写'}
      danger
      onConfirm={onLeave}
      onCancel={onStay}
    />
  )
}
