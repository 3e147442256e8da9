// The labels that are chosen: category, forms, whom it is about, licenses, a child's danger.
import { COMPLAINT_CATEGORIES, COMPLAINT_TARGETS, type ComplaintCategory } from '@domain/complaints/categories/category'
import { ALL_VARIANT_FORMS } from '@domain/complaints/categories/variant-form'
import { CATEGORY_TEXTS, FORM_WORDS, TARGET_WORDS } from '@src/features/complaints/categories/category-texts'
import { Chips } from '@src/ui/controls/chips'
import { ManyChips } from '@src/ui/controls/many-chips'
import { View } from '@tarojs/components'
import type { LabelsChange } from './labels-change'
import { LicenseChoice } from './license-choice'

const CATEGORIES = COMPLAINT_CATEGORIES.map((value) => ({ value, text: CATEGORY_TEXTS[value].word }))
const FORMS = ALL_VARIANT_FORMS.map((value) => ({ value, text: FORM_WORDS[value] }))
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
      {labels.category.startsWith('VARIANT') ? (
        <ManyChips
          label="哪一种变相"
          options={FORMS}
          values={labels.forms}
          onChange={(forms) => onChange({ forms: [...forms] })}
        />
      ) : null}
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
