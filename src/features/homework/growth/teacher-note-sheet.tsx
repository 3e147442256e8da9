// A teacher writes of one child's learning, in words, to its family alone.
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useForm } from 'react-hook-form'
import { NoteRows } from './note-rows'

interface TeacherNoteSheetProps {
  readonly pupilId: string
  readonly name: string
  readonly onClose: () => void
}

export function TeacherNoteSheet({ pupilId, name, onClose }: TeacherNoteSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.writeNote', '正在发')
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const { control, handleSubmit } = useForm({ defaultValues: { text: '' } })
  const send = handleSubmit(async ({ text }) => {
    const note = { pupilId, kind: 'LEARNING' as const, text: text.trim() }
    if ((await ask({ ...note, requestKey: await keyOf(note) })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '发给这一家了' })
  })
  return (
    <Sheet
      open
      title={`写给${name}家`}
      consequence="只有这一家和你看得到。写看到了什么、可以怎么做；不写分数，不和别的孩子比。"
      confirm="发给这一家"
      cancel="先不写"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      <LongTextField
        control={control}
        name="text"
        label="写一两句"
        placeholder="如 读题容易漏字，先圈关键词"
        most={300}
        rules={{ validate: (text) => String(text).trim().length >= 4 || '多写几个字' }}
      />
      <WrittenBefore pupilId={pupilId} />
    </Sheet>
  )
}

/** What the teacher wrote to this family before: a word too many is taken back here. */
function WrittenBefore({ pupilId }: { readonly pupilId: string }) {
  const { value } = useAction('homework.listNotes', { pupilId })
  if (value === undefined || value.notes.length === 0) return null
  return (
    <View>
      <View className="type-sub strong">以前写的</View>
      <NoteRows notes={value.notes} />
    </View>
  )
}
