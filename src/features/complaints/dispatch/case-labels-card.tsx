// The labels of a case, typed by the officer who read it: all that lists and sums use.
import { POSSIBLE } from '@domain/complaints/cases/case-stage'
import type { Labels, OpenedAnswer } from '@src/features/complaints/cases/answers'
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { CATEGORY_TEXTS, FORM_WORDS } from '@src/features/complaints/categories/category-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { LabelChoices } from './label-choices'
import { LabelWords } from './label-words'
import type { CaseWork } from './use-case-work'

interface CaseLabelsCardProps {
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
  readonly work: CaseWork
}

export function CaseLabelsCard(props: CaseLabelsCardProps) {
  const { labels } = props.answer.row
  const [isEditing, setEditing] = useState(labels === null)
  if (labels !== null && !isEditing) {
    const mayChange = POSSIBLE.TRIAGE.includes(props.answer.stage.state)
    return <Shown labels={labels} onChange={mayChange ? () => setEditing(true) : undefined} />
  }
  return <LabelsForm {...props} onDone={() => setEditing(false)} />
}

function Shown({ labels, onChange }: { readonly labels: Labels; readonly onChange: (() => void) | undefined }) {
  const words = [CATEGORY_TEXTS[labels.category].word, ...labels.forms.map((form) => FORM_WORDS[form]), labels.town]
  return (
    <View className="case-section">
      <View className="case-line">
        <View className="strong">标签</View>
        {onChange === undefined ? null : (
          <ActionButton text="改" kind="quiet" size="small" label="改标签" onTap={onChange} />
        )}
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

function LabelsForm(props: CaseLabelsCardProps & { readonly onDone: () => void }) {
  const { work, onDone } = props
  const [labels, setLabels] = useState(() => proposed(props))
  const change = (part: Partial<Labels>) => setLabels((before) => ({ ...before, ...part }))
  const save = async () => {
    if (await work.label({ ...labels, title: labels.title.trim() })) onDone()
  }
  return (
    <View className="case-section">
      <View className="strong">标签：清单上只写这些，别写举报人和孩子</View>
      <LabelWords labels={labels} onChange={change} />
      <LabelChoices labels={labels} onChange={change} />
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
