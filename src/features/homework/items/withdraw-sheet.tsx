// Asks before an item is taken back, and says what that frees.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import type { ItemActionsProps } from './item-actions-props'

export function WithdrawSheet({
  item,
  place,
  className,
  onClose,
}: ItemActionsProps & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.withdrawHomework', '正在撤')
  const show = useToast((state) => state.show)
  const isOut = item.publishedAt !== null
  const withdraw = async () => {
    const answer = await ask(place)
    if (answer === null) return
    onClose()
    show({ text: `撤了，${className}那晚还能留 ${Math.max(0, answer.day.left)} 分钟` })
  }
  const frees = item.counted > 0 ? `空出 ${item.counted} 分钟，马上让给别的学科。` : '它本来不占书面分钟。'
  return (
    <Sheet
      open
      title={isOut ? '取消这项作业？' : '撤回这项作业？'}
      consequence={isOut ? '家长那里会写「老师取消了」，没做的不用做。' : `${frees}要再发，得重新布置。`}
      confirm={isOut ? '取消这项作业' : '撤回'}
      cancel="留着"
      danger
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void withdraw()}
      onCancel={onClose}
    />
  )
}
