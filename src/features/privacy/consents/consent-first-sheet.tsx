// Leads to a child's consent from where it is missing; going back returns to the same place.
import { goTo } from '@src/navigation/app-routes'
import { Sheet } from '@src/ui/layout/sheet'

interface ConsentFirstSheetProps {
  readonly open: boolean
  readonly pupil: { readonly pupilId: string; readonly name: string }
  readonly onClose: () => void
}

export function ConsentFirstSheet({ open, pupil, onClose }: ConsentFirstSheetProps) {
  return (
    <Sheet
      open={open}
      title="先看一份说明"
      consequence={`给${pupil.name}报名，要先由监护人同意处理孩子的信息。大约一分钟，看完回到这里接着报。`}
      confirm="去看说明"
      cancel="先不报"
      onConfirm={() => {
        onClose()
        goTo('consent', { pupilId: pupil.pupilId })
      }}
      onCancel={onClose}
    />
  )
}
