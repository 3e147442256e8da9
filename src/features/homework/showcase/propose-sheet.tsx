// A teacher proposes one pupil's piece: whom, which subject, what is good about it, pictures.
import type { ShowcaseScope } from '@domain/homework/showcase/homework-showcase'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySubject } from '@src/texts/say-subject'
import { Chips } from '@src/ui/controls/chips'
import { ImagePicker } from '@src/ui/controls/image-picker'
import { ManyChips } from '@src/ui/controls/many-chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ClassShowcase } from './answers'
import { useShowcasePhotos } from './use-showcase-photos'

const MOST_PHOTOS = 3
const SCOPES = [
  { value: 'CLASS' as const, text: '给本班家长看' },
  { value: 'SCHOOL' as const, text: '给全校家长看' },
]

interface ProposeSheetProps {
  readonly showcase: ClassShowcase
  readonly onDone: () => void
  readonly onClose: () => void
}

export function ProposeSheet(props: ProposeSheetProps) {
  const draft = useProposal(props)
  const { chosen, isEmpty, busy, refused, send } = draft
  return (
    <Sheet
      open
      title="推荐一份好作业"
      consequence="先问家里，答应了才给别人看。图上别拍到姓名和分数。"
      confirm={chosen === null ? '问家里' : `问${chosen.name}家`}
      cancel="先不推荐"
      busy={busy}
      blocked={chosen === null ? '先选是谁的' : isEmpty ? '写一句好在哪里，或者拍一张' : undefined}
      problem={refused && sayError(refused, staffWriteErrorTexts)}
      onConfirm={() => void send()}
      onCancel={props.onClose}
    >
      <ProposalFields showcase={props.showcase} draft={draft} />
    </Sheet>
  )
}

function useProposal({ showcase: { subjects }, onDone, onClose }: ProposeSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.proposeShowcase', '正在问家里')
  const photos = useShowcasePhotos()
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const [chosen, setChosen] = useState<ClassShowcase['pupils'][number] | null>(null)
  const [subject, setSubject] = useState(subjects[0])
  const [words, setWords] = useState('')
  const [scope, setScope] = useState<ShowcaseScope>('CLASS')
  const send = async () => {
    if (chosen === null || subject === undefined) return
    const fileIds = await photos.send()
    if (fileIds === null) return
    const piece = { pupilId: chosen.pupilId, subject, words: words.trim(), photos: [...fileIds], scope }
    if ((await ask({ ...piece, requestKey: await keyOf(piece) })) === null) return
    onClose()
    onDone()
    void refreshAnswers()
    show({ text: `问${chosen.name}家了，答应了才展示` })
  }
  const fields = { chosen, setChosen, subject, setSubject, words, setWords, scope, setScope, photos }
  const isEmpty = words.trim() === '' && photos.paths.length === 0
  return { ...fields, isEmpty, busy: photos.underway ?? busy, refused: photos.problem ?? problem, send }
}

interface ProposalFieldsProps {
  readonly showcase: ClassShowcase
  readonly draft: ReturnType<typeof useProposal>
}

function ProposalFields({ showcase: { pupils, subjects }, draft }: ProposalFieldsProps) {
  const { chosen, setChosen, subject, setSubject, words, setWords, scope, setScope, photos } = draft
  return (
    <View className="stack">
      <ManyChips<string>
        label="谁的作业"
        options={pupils.map(({ pupilId, name }) => ({ value: pupilId, text: name }))}
        values={chosen === null ? [] : [chosen.pupilId]}
        onChange={(values) => setChosen(pupils.find(({ pupilId }) => pupilId === values.at(-1)) ?? null)}
      />
      <Chips
        label="学科"
        options={subjects.map((value) => ({ value, text: saySubject(value) }))}
        value={subject ?? 'CHINESE'}
        onChange={setSubject}
      />
      <PlainTextField
        label="好在哪里"
        placeholder="如 步骤写得清楚，自己检查过"
        most={200}
        long
        value={words}
        onChange={setWords}
      />
      <ImagePicker images={photos.paths} most={MOST_PHOTOS} onChange={photos.change} />
      <Chips<ShowcaseScope> label="给谁看" options={SCOPES} value={scope} onChange={setScope} />
    </View>
  )
}
