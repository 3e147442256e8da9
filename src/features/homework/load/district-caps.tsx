// A district's tighter limit of homework for all its schools, from a day on, with its paper.
import { addDays, dateAt } from '@domain/values/school-date'
import { refreshAnswers } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import type { DistrictLoad } from './answers'
import { isDay, isMinutes } from './typed-limits'

interface DistrictCapsProps {
  readonly districtId: string
  readonly load: DistrictLoad
}

/** Any grade of these has the limit of its stage; the first two have none to tighten. */
const [A_PRIMARY_GRADE, A_JUNIOR_GRADE] = [3, 7]

export function DistrictCaps(props: DistrictCapsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ActionButton text="收紧上限" kind="plain" size="small" onTap={() => setOpen(true)} />
      {isOpen ? <CapsSheet {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface TypedCaps {
  readonly primary: string
  readonly junior: string
  readonly from: string
  readonly document: string
}

function CapsSheet({ districtId, load, onClose }: DistrictCapsProps & { readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.setDistrictCaps', '正在改')
  const show = useToast((state) => state.show)
  const capOf = (grade: number, most: number) => String(load.grades.find((one) => one.grade === grade)?.cap ?? most)
  const { control, handleSubmit } = useForm<TypedCaps>({
    defaultValues: {
      primary: capOf(A_PRIMARY_GRADE, 60),
      junior: capOf(A_JUNIOR_GRADE, 90),
      from: addDays(dateAt(load.now), 1),
      document: '',
    },
  })
  const save = handleSubmit(async ({ primary, junior, from, document }) => {
    const minutes = { primary: Number(primary), junior: Number(junior) }
    if ((await ask({ districtId, ...minutes, from: from.trim(), document: document.trim() })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '定好了，到那天全区照这个' })
  })
  return (
    <Sheet
      open
      title="收紧全区的作业上限"
      consequence="只能比国家的更严：3–6 年级 60 分钟，7–9 年级 90 分钟。从那天起布置的照新的，以前的不变。1–2 年级本来就没有书面的。"
      confirm="定下来"
      cancel="先不定"
      busy={busy}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <CapsFields control={control} />
    </Sheet>
  )
}

function CapsFields({ control }: { readonly control: Control<TypedCaps> }) {
  return (
    <>
      <TextField
        control={control}
        name="primary"
        label="3–6 年级，一天几分钟"
        keyboard="number"
        rules={{ validate: isMinutes }}
      />
      <TextField
        control={control}
        name="junior"
        label="7–9 年级，一天几分钟"
        keyboard="number"
        rules={{ validate: isMinutes }}
      />
      <TextField control={control} name="from" label="从哪天起" placeholder="2026-10-09" rules={{ validate: isDay }} />
      <TextField
        control={control}
        name="document"
        label="依据哪份文件"
        placeholder="文件名和文号"
        rules={{ validate: (text) => String(text).trim().length >= 4 || '写文件名，至少四个字' }}
      />
    </>
  )
}
