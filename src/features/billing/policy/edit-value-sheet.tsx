// Changes one number of a draft policy, always together with its document.
import { schoolDate } from '@domain/values/school-date'
import { CHOICE_WORDS } from '@src/features/billing/policy/fee-policy-texts'
import { isAmount, isRate, sayValue, sayValueName } from '@src/features/billing/policy/say-pack'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ChoiceField } from '@src/ui/form/choice-field'
import { SwitchField } from '@src/ui/form/switch-field'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { type Control, useForm } from 'react-hook-form'
import type { PackAnswer, PackValue } from './answers'
import { isDay } from './is-day'
import { fieldOf, readField } from './value-field'

interface EditValueSheetProps {
  readonly answer: PackAnswer
  readonly value: PackValue
  readonly onClose: () => void
}

interface Fields {
  readonly value: string
  readonly document: string
  readonly number: string
  readonly clause: string
  readonly date: string
  readonly demonstration: boolean
}

export function EditValueSheet({ answer, value, onClose }: EditValueSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.changeDraft', '正在保存')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm<Fields>({
    // The clause says what the old number was: whoever changes the number writes it anew.
    defaultValues: { value: fieldOf(value), ...value.source, clause: '' },
    shouldFocusError: false,
  })
  const save = async ({ value: typed, ...source }: Fields) => {
    const read = readField(value, typed)
    if (read === undefined) return
    const changes = [{ path: value.path, value: read, source }]
    if ((await ask({ ...headOf(answer), changes })) === null) return
    onClose()
    show({ text: `${sayValueName(value.path)}改好了` })
  }
  return (
    <Sheet
      open
      title={sayValueName(value.path)}
      consequence={`现在是 ${sayValue(value.path, value.value)}。改了以后，由另一个人审。`}
      confirm="保存"
      cancel="先不改"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void handleSubmit(save)()}
      onCancel={onClose}
    >
      <View>
        <ValueField control={control} value={value} />
        <SourceFields control={control} clause={value.source.clause} />
      </View>
    </Sheet>
  )
}

/** The document the number comes from. */
function SourceFields({ control, clause }: { readonly control: Control<Fields>; readonly clause: string }) {
  return (
    <>
      <TextField control={control} name="document" label="文件" rules={{ required: '写上文件名' }} />
      <TextField control={control} name="number" label="文号" placeholder="没有可不写" />
      <TextField
        control={control}
        name="clause"
        label="第几条，怎么写的"
        hint={`原来写的是「${clause}」。数字改了，出处也要重新写。`}
        rules={{ required: '写上条款' }}
      />
      <TextField
        control={control}
        name="date"
        label="日期"
        placeholder="2027-06-01"
        hint="只知道年月的，写到年月。"
        rules={{ validate: isDocumentDate }}
      />
      <SwitchField control={control} name="demonstration" label="性质" text="演示数值，不是政策规定" />
    </>
  )
}

/** Some documents are known by their month or year alone. */
function isDocumentDate(value: unknown): true | string {
  const text = String(value).trim()
  const isPart = /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)
  return text === '' || isPart || isDay(text) === true || '写成 2027-06-01 这样'
}

/** Values that are more than a word: each way of them. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consumableModes: { SELF: '只能自备', 'SELF,ENTRUSTED': '自备或委托代购' },
  refundBasis: {
    LESSONS: '没上的课时',
    'DAYS:100': '没上的天数，一学期 100 天',
    HALF_MONTH: '没上的半个月',
    MONTH: '没上的整月',
  },
}

function ValueField({
  control,
  value: { path, value },
}: {
  readonly control: Control<Fields>
  readonly value: PackValue
}) {
  const choices = CHOICE_WORDS[path]
  if (choices !== undefined) {
    const options = Object.entries(choices).map(([choice, text]) => ({ value: choice, text }))
    return <ChoiceField control={control} name="value" label="改成" options={options} />
  }
  const kinds = KINDS[path]
  if (kinds !== undefined) {
    const options = Object.entries(kinds).map(([kind, text]) => ({ value: kind, text }))
    return <ChoiceField control={control} name="value" label="改成" options={options} />
  }
  const unit = isAmount(path) ? '改成（元）' : isRate(path) ? '减免百分之几（空着：由区里或学校定）' : '改成'
  const validate = (typed: unknown) => readField({ path, value }, String(typed)) !== undefined || '看看数字和单位'
  return (
    <TextField
      control={control}
      name="value"
      label={unit}
      keyboard={isAmount(path) ? 'digit' : 'text'}
      rules={{ validate }}
    />
  )
}

export function headOf({ pack, rev }: PackAnswer) {
  const { packId, name, version, effectiveFrom, effectiveUntil } = pack
  return {
    packId,
    rev,
    name,
    version,
    effectiveFrom: schoolDate(effectiveFrom),
    effectiveUntil: effectiveUntil === null ? null : schoolDate(effectiveUntil),
  }
}
