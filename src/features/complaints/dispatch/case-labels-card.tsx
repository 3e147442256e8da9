// The labels of a case, typed by the officer who read it: all that lists and sums use.
import { COMPLAINT_CATEGORIES, COMPLAINT_TARGETS, type ComplaintCategory } from '@domain/complaints/categories/category'
import { ALL_VARIANT_FORMS } from '@domain/complaints/categories/variant-form'
import type { Labels, OpenedAnswer } from '@src/features/complaints/cases/answers'
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { CATEGORY_TEXTS, FORM_WORDS, TARGET_WORDS } from '@src/features/complaints/categories/category-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Tag } from '@src/ui/marks/tag'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { LicenseChoice } from './license-choice'
import type { CaseWork } from './use-case-work'

interface CaseLabelsCardProps {
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
  readonly work: CaseWork
}

export function CaseLabelsCard(props: CaseLabelsCardProps) {
  const { labels } = props.answer.row
  const [isEditing, setEditing] = useState(labels === null)
  if (labels !== null && !isEditing) return <Shown labels={labels} onChange={() => setEditing(true)} />
  return <LabelsForm {...props} onDone={() => setEditing(false)} />
}

function Shown({ labels, onChange }: { readonly labels: Labels; readonly onChange: () => void }) {
  const words = [CATEGORY_TEXTS[labels.category].word, ...labels.forms.map((form) => FORM_WORDS[form]), labels.town]
  return (
    <View className="case-section">
      <View className="case-line">
        <View className="strong">标签</View>
        <ActionButton text="改" kind="quiet" size="small" label="改标签" onTap={onChange} />
      </View>
      <View className="case-tags">
        {words
          .filter((word) => word !== '')
          .map((word) => (
            <Tag key={word}>{word}</Tag>
          ))}
        {labels.childInDanger ? <Tag tone="danger">孩子可能有危险</Tag> : null}
      </View>
      <View className="type-note ink-3">经办人看完后自己填，统计只用标签</View>
    </View>
  )
}

/** What the reporter chose is proposed; the officer says how it is. */
function proposed({ answer: { row }, opened: { report } }: CaseLabelsCardProps): Labels {
  if (row.labels !== null) return row.labels
  const category = report?.category ?? 'OTHER'
  return {
    category,
    forms: [...(report?.forms ?? [])],
    target: report?.target ?? 'INSTITUTION',
    title: '',
    town: '',
    institution: null,
    schoolId: null,
    licensedBy: null,
    hasLicense: null,
    hasRegistration: null,
    childInDanger: category === 'CHILD_SAFETY',
  }
}

const CATEGORIES = COMPLAINT_CATEGORIES.map((value) => ({ value, text: CATEGORY_TEXTS[value].word }))
const TARGETS = COMPLAINT_TARGETS.map((value) => ({ value, text: TARGET_WORDS[value] }))
const DANGER = [
  { value: 'no', text: '没有孩子有危险' },
  { value: 'yes', text: '有孩子可能受伤害' },
] as const

function LabelsForm(props: CaseLabelsCardProps & { readonly onDone: () => void }) {
  const { work, onDone } = props
  const [labels, setLabels] = useState(() => proposed(props))
  const change = (part: Partial<Labels>) => setLabels((before) => ({ ...before, ...part }))
  const save = async () => {
    if (await work.label({ ...labels, title: labels.title.trim() })) onDone()
  }
  const toggle = (form: Labels['forms'][number]) =>
    change({
      forms: labels.forms.includes(form) ? labels.forms.filter((each) => each !== form) : [...labels.forms, form],
    })
  return (
    <View className="case-section">
      <View className="strong">标签：清单上只写这些，别写举报人和孩子</View>
      <Words label="一行说清是谁、在哪" value={labels.title} onChange={(title) => change({ title })} />
      <Words label="街道" value={labels.town} onChange={(town) => change({ town: town.trim() })} />
      <Words
        label="机构名称，知道才写"
        value={labels.institution ?? ''}
        onChange={(text) => change({ institution: text.trim() === '' ? null : text.trim() })}
      />
      <View className="case-tags">
        <Chips<ComplaintCategory>
          options={CATEGORIES}
          value={labels.category}
          onChange={(category) => change({ category })}
          label="哪一类"
        />
      </View>
      {labels.category.startsWith('VARIANT') ? (
        <View className="case-acts">
          {ALL_VARIANT_FORMS.map((form) => (
            <ActionButton
              key={form}
              text={FORM_WORDS[form]}
              size="small"
              kind={labels.forms.includes(form) ? 'soft' : 'quiet'}
              onTap={() => toggle(form)}
            />
          ))}
        </View>
      ) : null}
      <Chips options={TARGETS} value={labels.target} onChange={(target) => change({ target })} label="说的是谁" />
      <LicenseChoice labels={labels} onChange={change} />
      <Chips
        options={DANGER}
        value={labels.childInDanger ? 'yes' : 'no'}
        onChange={(value) => change({ childInDanger: value === 'yes' })}
        label="孩子有没有危险"
      />
      <View className="case-acts">
        <ActionButton
          text="记下标签"
          size="small"
          busy={work.busy}
          blocked={labels.title.trim() === '' ? '先写一行说清是谁、在哪' : undefined}
          onTap={() => void save()}
        />
      </View>
    </View>
  )
}

interface WordsProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Words({ label, value, onChange }: WordsProps) {
  const named = { 'aria-label': label }
  return (
    <Input
      className="form-field-input case-field"
      value={value}
      maxlength={40}
      placeholder={label}
      onInput={({ detail }) => onChange(detail.value)}
      {...named}
    />
  )
}
