// A guardian writes how the child looks after itself; the class teacher reads it.
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useForm } from 'react-hook-form'

export function NoteSheet({ pupilId, onClose }: { readonly pupilId: string; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.writeNote', '正在发')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const { control, handleSubmit } = useForm({ defaultValues: { text: '' } })
  const send = handleSubmit(async ({ text }) => {
    const note = { pupilId, kind: 'SELF_MANAGEMENT' as const, text: text.trim() }
    if ((await ask({ ...note, requestKey: await keyOf(note) })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '班主任看得到了' })
  })
  return (
    <Sheet
      open
      title="孩子怎么管自己"
      consequence="班主任和你家看得到，别人看不到。不写分数，不和别的孩子比。"
      confirm="发给班主任"
      cancel="先不写"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <LongTextField
        control={control}
        name="text"
        label="写一两句"
        placeholder="如 会自己定闹钟起床"
        most={300}
        rules={{ validate: (text) => String(text).trim().length >= 4 || '多写几个字' }}
      />
    </Sheet>
  )
}
