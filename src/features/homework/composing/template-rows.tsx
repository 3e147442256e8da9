// Templates: a tap fills the fields; what is written now can be kept as one.
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { TextField } from '@src/ui/form/text-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Template } from '../items/answers'
import { KIND_TEXTS } from '../items/homework-texts'
import { minutesOf, numbered, writtenFrom } from '../items/written-homework'
import type { Writing } from './use-writing'

interface TemplateRowsProps {
  readonly templates: readonly Template[]
  readonly writing: Writing
}

export function TemplateRows({ templates, writing }: TemplateRowsProps) {
  const [saving, setSaving] = useState(false)
  const own = templates.filter(({ subject }) => subject === writing.written.subject)
  return (
    <Card kind="list" title="模板">
      {own.map((template) => (
        <TemplateRow key={template.templateId} template={template} writing={writing} />
      ))}
      <View className="list-row">
        <View className="grow type-note ink-3">{own.length === 0 ? '常布置的存成模板，下次一点就填好' : ''}</View>
        <ActionButton text="存成模板" kind="soft" size="small" onTap={() => setSaving(true)} />
      </View>
      {saving ? <SaveSheet writing={writing} onClose={() => setSaving(false)} /> : null}
    </Card>
  )
}

function TemplateRow({ template, writing }: { readonly template: Template; readonly writing: Writing }) {
  const { ask, busy } = useConfirmedWrite('homework.removeHomeworkTemplate', '正在去掉')
  const { templateId, title, kind, minutes } = template
  return (
    <ListRow
      title={title}
      note={`${KIND_TEXTS[kind]}·${minutes} 分钟`}
      end={
        <View className="line">
          <ActionButton
            text="去掉"
            label={`去掉模板${title}`}
            kind="quiet"
            size="small"
            busy={busy}
            onTap={() => void ask({ templateId })}
          />
          <ActionButton
            text="用它"
            label={`用它：${title}`}
            kind="soft"
            size="small"
            onTap={() => writing.change(writtenFrom({ ...template, pages: writing.written.pages }))}
          />
        </View>
      }
    />
  )
}

function SaveSheet({ writing: { written }, onClose }: { readonly writing: Writing; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('homework.saveHomeworkTemplate', '正在存')
  const keyOf = useRequestKey()
  const show = useToast((state) => state.show)
  const { control, watch } = useForm({ defaultValues: { title: '' } })
  const title = watch('title').trim()
  const { subject, kind, place, purpose, book, content } = written
  const missing = content.trim() === '' || !Number.isInteger(minutesOf(written))
  const save = async () => {
    const layers = numbered(written.layers)
    const template = { title, subject, kind, place, purpose, book, content, minutes: minutesOf(written), layers }
    if ((await ask({ ...template, requestKey: await keyOf(template) })) === null) return
    onClose()
    show({ text: `存好了「${title}」` })
  }
  return (
    <Sheet
      open
      title="存成模板"
      consequence="只有你自己看得到。页码、照片和录音不存。"
      confirm="存下来"
      cancel="不存"
      busy={busy}
      blocked={missing ? '先写好做什么、几分钟' : title === '' ? '先起个名字' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <TextField control={control} name="title" label="名字" placeholder="比如：每天口算" />
    </Sheet>
  )
}
