// The labels that are chosen: category, forms, whom it is about, licenses, a child's danger.
import { COMPLAINT_CATEGORIES, COMPLAINT_TARGETS, type ComplaintCategory } from '@domain/complaints/categories/category'
import { ALL_VARIANT_FORMS, type VariantForm } from '@domain/complaints/categories/variant-form'
import { CATEGORY_TEXTS, FORM_WORDS, TARGET_WORDS } from '@src/features/complaints/categories/category-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { View } from '@tarojs/components'
import type { LabelsChange } from './labels-change'
import { LicenseChoice } from './license-choice'

const CATEGORIES = COMPLAINT_CATEGORIES.map((value) => ({ value, text: CATEGORY_TEXTS[value].word }))
const TARGETS = COMPLAINT_TARGETS.map((value) => ({ value, text: TARGET_WORDS[value] }))
const DANGER = [
  { value: 'no', text: '没有孩子有危险' },
  { value: 'yes', text: '有孩子可能受伤害' },
] as const

export function LabelChoices({ labels, onChange }: LabelsChange) {
  return (
    <View>
      <View className="case-tags">
        <Chips<ComplaintCategory>
          options={CATEGORIES}
          value={labels.category}
          onChange={(category) => onChange({ category })}
          label="哪一类"
        />
      </View>
      {labels.category.startsWith('VARIANT') ? <FormChoice labels={labels} onChange={onChange} /> : null}
      <Chips options={TARGETS} value={labels.target} onChange={(target) => onChange({ target })} label="说的是谁" />
      <LicenseChoice labels={labels} onChange={onChange} />
      <Chips
        options={DANGER}
        value={labels.childInDanger ? 'yes' : 'no'}
        onChange={(value) => onChange({ childInDanger: value === 'yes' })}
        label="孩子有没有危险"
      />
    </View>
  )
}

function FormChoice({ labels: { forms }, onChange }: LabelsChange) {
  const toggle = (form: VariantForm) =>
    onChange({ forms: forms.includes(form) ? forms.filter((each) => each !== form) : [...forms, form] })
  return (
    <View className="case-acts">
      {ALL_VARIANT_FORMS.map((form) => (
        <ActionButton
          key={form}
          text={FORM_WORDS[form]}
          size="small"
          kind={forms.includes(form) ? 'soft' : 'quiet'}
          onTap={() => toggle(form)}
        />
      ))}
    </View>
  )
}
