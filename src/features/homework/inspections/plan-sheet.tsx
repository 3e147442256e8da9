// Puts a random inspection on the year's list, a month ahead.
import { FORM_ITEMS } from '@domain/homework/inspections/inspection'
import { addDays, schoolDate } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'
import type { InspectionList } from './answers'

interface PlanSheetProps {
  readonly list: InspectionList
  readonly districtId: string
  readonly onClose: () => void
}

const DAYS_OF_VISITS = 14

export function PlanSheet({ list, districtId, onClose }: PlanSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.planInspection', '正在列入')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const until: string = addDays(schoolDate(list.firstDay), DAYS_OF_VISITS)
  const { control, handleSubmit } = useForm({ defaultValues: { title: '', from: list.firstDay, until } })
  const plan = handleSubmit(async ({ title, from, until: last }) => {
    const days = { from, until: last }
    const entry = { districtId, title: title.trim(), kind: 'RANDOM' as const, schoolIds: [], form: [...FORM_ITEMS] }
    if ((await ask({ ...entry, ...days, requestKey: await keyOf({ ...entry, ...days }) })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '列入年度清单了' })
  })
  return (
    <Sheet
      open
      title="列入一项随机抽查"
      consequence={`清单以外的不查。要提前一个月，最早 ${sayDate(list.firstDay)}。依据：${list.document}。`}
      confirm="列入清单"
      cancel="先不列"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void plan()}
      onCancel={onClose}
    >
      <TextField
        control={control}
        name="title"
        label="叫什么"
        placeholder="如 秋季作业随机抽查"
        rules={{ validate: (text) => String(text).trim().length >= 4 || '至少四个字' }}
      />
      <TextField control={control} name="from" label="从哪天" placeholder="2026-10-09" />
      <TextField control={control} name="until" label="到哪天" placeholder="2026-10-23" />
    </Sheet>
  )
}
