// A school's five rules for its office: each text, what the product can check, writing it anew.
import type { ManagementCheck } from '@domain/homework/management/check-management'
import type { Managed } from '@domain/homework/management/management-plan'
import { dateAt } from '@domain/values/school-date'
import { refreshAnswers, useAction } from '@src/api/hooks/use-action'
import { MANAGED_WORDS } from '@src/features/homework/growth/management-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts, staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { AsyncView } from '@src/ui/feedback/async-view'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { LongTextField } from '@src/ui/form/long-text-field'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tag, type TagTone } from '@src/ui/marks/tag'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Management } from './answers'

const CHECKS: Readonly<Record<ManagementCheck, { readonly word: string; readonly tone: TagTone }>> = {
  HOLDS: { word: '做到了', tone: 'done' },
  BROKEN: { word: '没做到', tone: 'danger' },
  TEXT_LOOSER: { word: '比规定松', tone: 'danger' },
  NOT_KNOWN: { word: '系统不知道', tone: 'plain' },
  TEXT_MISSING: { word: '还没写', tone: 'warn' },
}

type Section = Management['sections'][number]

export function ManagementCard({ schoolId }: { readonly schoolId: string }) {
  const state = useAction('homework.getManagement', { schoolId })
  const [asked, setAsked] = useState<Section | null>(null)
  return (
    <AsyncView<'homework.getManagement'> state={state} texts={staffErrorTexts}>
      {(management) => (
        <Card kind="list" title="五项管理" aside={management.isComplete ? '家长都看得到' : '写齐五项'}>
          {management.sections.map((section) => (
            <ListRow
              key={section.kind}
              title={MANAGED_WORDS[section.kind]}
              note={noteOf(section)}
              end={<Tag tone={CHECKS[section.check].tone}>{CHECKS[section.check].word}</Tag>}
              onTap={() => setAsked(section)}
            />
          ))}
          {asked === null ? null : (
            <WritingSheet schoolId={schoolId} section={asked} now={management.now} onClose={() => setAsked(null)} />
          )}
        </Card>
      )}
    </AsyncView>
  )
}

function noteOf({ text, from, next }: Section): string {
  const held = text === null || from === null ? '还没有' : `${text}（${sayDate(from)}起）`
  return next === null ? held : `${held} ${sayDate(next.from)}起改`
}

interface WritingSheetProps {
  readonly schoolId: string
  readonly section: { readonly kind: Managed; readonly text: string | null }
  readonly now: number
  readonly onClose: () => void
}

function WritingSheet({ schoolId, section: { kind, text: before }, now, onClose }: WritingSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('homework.saveManagement', '正在写')
  const show = useToast((state) => state.show)
  const { control, handleSubmit } = useForm({ defaultValues: { text: before ?? '', from: dateAt(now) as string } })
  const save = handleSubmit(async ({ text, from }) => {
    if ((await ask({ schoolId, kind, text: text.trim(), from })) === null) return
    onClose()
    void refreshAnswers()
    show({ text: '写好了，家长看得到' })
  })
  return (
    <Sheet
      open
      title={MANAGED_WORDS[kind]}
      consequence="家长看到的就是这一段。原来的留着，可以查。"
      confirm="写好"
      cancel="先不写"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <LongTextField
        control={control}
        name="text"
        label="学校怎么做"
        placeholder="写给家长看的一段话"
        most={500}
        rules={{ validate: (text) => String(text).trim().length >= 10 || '至少十个字' }}
      />
      <TextField control={control} name="from" label="从哪天起" placeholder="2026-09-10" />
    </Sheet>
  )
}
