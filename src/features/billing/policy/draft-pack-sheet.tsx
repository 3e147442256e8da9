// Drafts a fee policy: a copy of an existing one, or text written in the documented format.

import { schoolDate } from '@domain/values/school-date'
import { visibleText } from '@domain/values/visible-text'
import { makeRequestKey } from '@src/api/kept/request-key'
import { sayFault } from '@src/features/billing/policy/say-pack'
import { goTo } from '@src/navigation/app-routes'
import { sayError } from '@src/texts/errors/error-texts'
import { staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { FieldFrame } from '@src/ui/form/form-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { Textarea, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import './draft-pack-sheet.css'
import type { ShownPack } from './answers'
import { isDay } from './is-day'

interface DraftPackSheetProps {
  readonly districtId: string
  readonly packs: readonly ShownPack[]
  readonly onClose: () => void
}

interface Fields {
  readonly packId: string
  readonly name: string
  readonly version: string
  readonly effectiveFrom: string
}

const WAYS = [
  { value: 'COPY', text: '复制一份再改' },
  { value: 'TEXT', text: '粘贴文本' },
] as const
type Way = (typeof WAYS)[number]['value']

export function DraftPackSheet({ districtId, packs, onClose }: DraftPackSheetProps) {
  const [way, setWay] = useState<Way>('COPY')
  const [text, setText] = useState('')
  const { send, busy, problem } = useDrafting(districtId, onClose)
  const { control, handleSubmit } = useForm<Fields>({ defaultValues: blankOf(packs), shouldFocusError: false })
  const confirm = () =>
    way === 'TEXT' ? void send({ from: 'TEXT', text }) : void handleSubmit((fields) => send(copyOf(fields)))()
  return (
    <Sheet
      open
      title="起草收费标准"
      consequence="草稿对谁都不生效。另一个人审过、再启用，才从生效日起用。"
      confirm="存成草稿"
      cancel="先不起草"
      busy={busy}
      blocked={way === 'TEXT' && text.trim().length < 2 ? '先粘贴文本' : undefined}
      problem={problem}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <View className="stack">
        <Chips label="怎么起草" options={WAYS} value={way} onChange={setWay} />
        {way === 'COPY' ? (
          <CopyFields control={control} packs={packs} />
        ) : (
          <FieldFrame label="标准的文本（JSON）" hint="写法见运维文档《改一条收费规则》。哪里不对，会一条条指出来。">
            <Textarea
              className="pack-text"
              maxlength={60_000}
              value={text}
              placeholder="{ … }"
              onInput={({ detail }) => setText(visibleText(detail.value))}
              aria-label="标准的文本"
            />
          </FieldFrame>
        )}
      </View>
    </Sheet>
  )
}

function CopyFields({
  control,
  packs,
}: Pick<DraftPackSheetProps, 'packs'> & Pick<ReturnType<typeof useForm<Fields>>, 'control'>) {
  const bases = packs.map(({ packId, name, version }) => ({ value: packId, text: `${name}，第 ${version} 版` }))
  return (
    <View>
      <ChoiceField control={control} name="packId" label="以哪一份为底" options={bases} />
      <TextField
        control={control}
        name="name"
        label="名称"
        placeholder="2027年秋季收费标准"
        rules={{ required: '写上名称', validate: isLong }}
      />
      <TextField control={control} name="version" label="版本" placeholder="2" rules={{ required: '写上版本' }} />
      <TextField
        control={control}
        name="effectiveFrom"
        label="从哪天起"
        placeholder="2027-09-01"
        hint="上一份到前一天为止。"
        rules={{ validate: isDay }}
      />
    </View>
  )
}

function useDrafting(districtId: string, onClose: () => void) {
  const { ask, busy, problem } = useConfirmedWrite('billing.draftPack', '正在存')
  const show = useToast((state) => state.show)
  const key = useRef<string | null>(null)
  const send = async (draft: { from: 'TEXT'; text: string } | Omit<ReturnType<typeof copyOf>, never>) => {
    key.current ??= await makeRequestKey()
    const requestKey = key.current
    const made = await ask({ districtId, draft: draft.from === 'COPY' ? { ...draft, requestKey } : draft })
    if (made === null) return
    onClose()
    show({ text: '存成草稿了' })
    goTo('pack', { packId: made.packId })
  }
  return { send, busy, problem: problem && sayDraftProblem(problem) }
}

function sayDraftProblem(problem: Parameters<typeof sayError>[0]) {
  const said = sayError(problem, staffWriteErrorTexts)
  if (problem.code !== 'PACK_FAULTY') return said
  const first = problem.faults
    .slice(0, 5)
    .map((fault) => `${sayFault(fault)}${fault.path === '' ? '' : `（${fault.path}）`}`)
  return { title: said.title, hint: first.join('\n') }
}

function copyOf({ packId, name, version, effectiveFrom }: Fields) {
  const from = 'COPY' as const
  return {
    from,
    packId,
    name: name.trim(),
    version: version.trim(),
    effectiveFrom: schoolDate(effectiveFrom.trim()),
    effectiveUntil: null,
  }
}

function blankOf(packs: readonly ShownPack[]): Fields {
  const basis = packs.find(({ state, isExample }) => state === 'ACTIVE' && !isExample) ?? packs[0]
  return { packId: basis?.packId ?? '', name: '', version: '', effectiveFrom: '' }
}

function isLong(value: unknown): true | string {
  return String(value).trim().length >= 2 || '至少 2 个字'
}
