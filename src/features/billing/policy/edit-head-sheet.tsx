// Changes a draft policy's name, version and dates.
import { schoolDate } from '@domain/values/school-date'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useForm } from 'react-hook-form'
import type { PackAnswer } from './answers'
import { headOf } from './edit-value-sheet'
import { isDay } from './is-day'

interface Fields {
  readonly name: string
  readonly version: string
  readonly effectiveFrom: string
  readonly effectiveUntil: string
}

export function EditHeadSheet({ answer, onClose }: { readonly answer: PackAnswer; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.changeDraft', '正在保存')
  const show = useToast((state) => state.show)
  const { name, version, effectiveFrom, effectiveUntil } = answer.pack
  const { control, handleSubmit } = useForm<Fields>({
    defaultValues: { name, version, effectiveFrom, effectiveUntil: effectiveUntil ?? '' },
    shouldFocusError: false,
  })
  const save = async (fields: Fields) => {
    if ((await ask({ ...headOf(answer), ...readFields(fields), changes: [] })) === null) return
    onClose()
    show({ text: '改好了' })
  }
  return (
    <Sheet
      open
      title="名称和日期"
      consequence="生效日决定从哪个学期起用；上一份到它的前一天为止。"
      confirm="保存"
      cancel="先不改"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void handleSubmit(save)()}
      onCancel={onClose}
    >
      <View>
        <TextField control={control} name="name" label="名称" rules={{ required: '写上名称' }} />
        <TextField control={control} name="version" label="版本" rules={{ required: '写上版本' }} />
        <TextField control={control} name="effectiveFrom" label="从哪天起" rules={{ validate: isDay }} />
        <TextField
          control={control}
          name="effectiveUntil"
          label="到哪天为止"
          placeholder="空着：到下一份生效"
          rules={{ validate: isDayOrOpen }}
        />
      </View>
    </Sheet>
  )
}

function readFields({ name, version, effectiveFrom, effectiveUntil }: Fields) {
  const until = effectiveUntil.trim()
  return {
    name: name.trim(),
    version: version.trim(),
    effectiveFrom: schoolDate(effectiveFrom.trim()),
    effectiveUntil: until === '' ? null : schoolDate(until),
  }
}

function isDayOrOpen(value: unknown) {
  return String(value).trim() === '' || isDay(value)
}
