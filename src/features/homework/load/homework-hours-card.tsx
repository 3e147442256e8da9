// A school's hours of homework, its soft limit and the limits that hold; changing them.
import type { ActionOutput } from '@domain/registry'
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { isClock, isMinutesOrEmpty } from './typed-limits'

type Settings = ActionOutput<'homework.getHomeworkSettings'>

export function HomeworkHoursCard({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('homework.getHomeworkSettings', { schoolId })
  const [isChanging, setChanging] = useState(false)
  return (
    <AsyncView<'homework.getHomeworkSettings'> state={state} texts={staffErrorTexts}>
      {(settings) => (
        <Card kind="list" title="布置和发布的时间">
          <ListRow
            start={<Tile sign="时" tone="plain" />}
            title={`${settings.publishBy} 前布置，${settings.releaseAt} 自动发`}
            note={saySoftLimit(settings.softLimit)}
            onTap={() => setChanging(true)}
          />
          {settings.caps.map(({ grades, minutes, document }) => (
            <ListRow
              key={grades}
              title={
                minutes === 0 ? `${sayGrades(grades)}，没有书面的` : `${sayGrades(grades)}，一天最多 ${minutes} 分钟`
              }
              note={document}
            />
          ))}
          {isChanging ? (
            <HoursSheet schoolId={schoolId} settings={settings} onClose={() => setChanging(false)} />
          ) : null}
        </Card>
      )}
    </AsyncView>
  )
}

const sayGrades = (grades: string) => `${grades.replace('-', '–')} 年级`

function saySoftLimit(minutes: number | null): string {
  return minutes === null ? '每一项都等年级组长审' : `一晚不到 ${minutes} 分钟的，不用等年级组长审`
}

interface TypedHours {
  readonly publishBy: string
  readonly releaseAt: string
  readonly softLimit: string
}

interface HoursSheetProps {
  readonly schoolId: string
  readonly settings: Settings
  readonly onClose: () => void
}

function HoursSheet({ schoolId, settings: { publishBy, releaseAt, softLimit }, onClose }: HoursSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.setHomeworkSettings', '正在改')
  const show = useToast((state) => state.show)
  const before: TypedHours = { publishBy, releaseAt, softLimit: softLimit === null ? '' : String(softLimit) }
  const { control, handleSubmit } = useForm({ defaultValues: before })
  const save = handleSubmit(async (typed) => {
    const limit = typed.softLimit.trim()
    const hours = { publishBy: typed.publishBy.trim(), releaseAt: typed.releaseAt.trim() }
    if ((await ask({ schoolId, ...hours, softLimit: limit === '' ? null : Number(limit) })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '改好了，马上算数' })
  })
  return (
    <Sheet
      open
      title="布置和发布的时间"
      consequence="马上算数，全校的老师都按这个。已经发出去的不变。"
      confirm="改"
      cancel="先不改"
      busy={busy}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <HoursFields control={control} />
    </Sheet>
  )
}

function HoursFields({ control }: { readonly control: Control<TypedHours> }) {
  return (
    <>
      <TextField
        control={control}
        name="publishBy"
        label="几点以后不能再布置今天的"
        placeholder="16:30"
        rules={{ validate: isClock }}
      />
      <TextField
        control={control}
        name="releaseAt"
        label="班主任没发的，几点自动发"
        placeholder="16:30"
        rules={{ validate: isClock }}
      />
      <TextField
        control={control}
        name="softLimit"
        label="一晚多少分钟以内不用审，空着都要审"
        placeholder="如 40"
        keyboard="number"
        rules={{ validate: isMinutesOrEmpty }}
      />
    </>
  )
}
