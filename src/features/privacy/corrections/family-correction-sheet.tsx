// Requests a correction: what is wrong and what it should say.
import { CORRECTABLE, type Correctable } from '@domain/privacy/corrections/correction'
import { CORRECTABLE_WORDS } from '@src/features/privacy/corrections/correction-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'

const FIELDS = CORRECTABLE.map((value) => ({ value, text: CORRECTABLE_WORDS[value] }))

interface CorrectionForm {
  field: Correctable | ''
  wanted: string
}

interface FamilyCorrectionSheetProps {
  readonly pupilId: string
  readonly onClose: () => void
}

export function FamilyCorrectionSheet({ pupilId, onClose }: FamilyCorrectionSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('privacy.requestCorrection', '正在告诉学校')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm<CorrectionForm>({
    defaultValues: { field: '', wanted: '' },
    shouldFocusError: false,
  })
  const send = handleSubmit(async ({ field, wanted }) => {
    if (field === '' || (await ask({ pupilId, field, wanted: wanted.trim() })) === null) return
    onClose()
    show({ text: '告诉学校了，处理好会通知你' })
  })
  return (
    <Sheet
      open
      title="哪里写错了？"
      consequence="学校核对后更正，处理好会通知你。同一项再说一次，以新的为准。"
      confirm="告诉学校"
      cancel="先不改"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <ChoiceField control={control} name="field" label="哪一项" options={FIELDS} rules={{ required: '选一项' }} />
      <TextField
        control={control}
        name="wanted"
        label="应该是"
        placeholder="写上对的"
        rules={{
          required: '写上对的',
          maxLength: { value: 100, message: '最多 100 个字' },
          validate: (text) => text.trim() !== '' || '写上对的',
        }}
      />
    </Sheet>
  )
}
