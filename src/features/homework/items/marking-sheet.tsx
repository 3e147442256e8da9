// How many pieces came in and how many the teacher has marked: numbers only, no names, no marks.
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { ItemActionsProps } from './item-actions-props'

export function MarkingSheet({ item, place, onClose }: ItemActionsProps & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.recordMarking', '正在记')
  const show = useToast((state) => state.show)
  const { control, watch } = useForm({
    defaultValues: { collected: sayNumber(item.collected), marked: sayNumber(item.marked) },
  })
  const collected = Number(watch('collected') || Number.NaN)
  const marked = Number(watch('marked') || 0)
  const record = async () => {
    if ((await ask({ ...place, collected, marked })) === null) return
    onClose()
    show({ text: `记下了：收 ${collected} 份，批 ${marked} 份` })
  }
  return (
    <Sheet
      open
      title="收了几份，批了几份"
      consequence="只记份数。作业由老师批，不请家长和学生批。"
      confirm="记下来"
      cancel="先不记"
      busy={busy}
      blocked={blockOf(collected, marked)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <TextField control={control} name="collected" label="收了几份" keyboard="number" />
      <TextField control={control} name="marked" label="批了几份" keyboard="number" />
    </Sheet>
  )
}

function sayNumber(value: number | null): string {
  return value === null ? '' : String(value)
}

const MOST = 500

function blockOf(collected: number, marked: number): string | undefined {
  if (!Number.isInteger(collected) || collected < 0 || collected > MOST) return '先写收了几份'
  if (!Number.isInteger(marked) || marked < 0) return '批了几份，写整数'
  return marked > collected ? '批的比收的多' : undefined
}
