// Chooses what is reported: two columns of short cards, then more exactly where that helps.
import {
  detailsOf,
  REPORT_SUBJECTS,
  type ReportSubject,
  type SubjectDetail,
} from '@domain/complaints/guide/report-subject'
import { spoken } from '@src/ui/basics/spoken'
import { Tappable } from '@src/ui/basics/tappable'
import { ManyChips } from '@src/ui/controls/many-chips'
import { View } from '@tarojs/components'
import './subject-cards.css'
import { SUBJECT_TEXTS, sayDetail } from './subject-texts'

interface SubjectCardsProps {
  readonly subject: ReportSubject | null
  readonly onChange: (subject: ReportSubject) => void
}

export function SubjectCards({ subject, onChange }: SubjectCardsProps) {
  return (
    <View className="subject-cards" {...spoken({ role: 'group', label: '举报什么' })}>
      {REPORT_SUBJECTS.map((each) => (
        <Tappable
          key={each}
          className={each === subject ? 'subject-card subject-card-on' : 'subject-card'}
          selected={each === subject}
          onTap={() => onChange(each)}
        >
          <View className="type-body strong">{SUBJECT_TEXTS[each].title}</View>
          <View className="type-note ink-2">{SUBJECT_TEXTS[each].note}</View>
        </Tappable>
      ))}
    </View>
  )
}

interface SubjectDetailsProps {
  readonly subject: ReportSubject
  readonly detail: SubjectDetail | null
  readonly onChange: (detail: SubjectDetail | null) => void
}

/** Tapped again it is none: nobody has to know the list. */
export function SubjectDetails({ subject, detail, onChange }: SubjectDetailsProps) {
  const details = detailsOf(subject)
  if (details.length === 0) return null
  return (
    <View>
      <View className="line-between">
        <View className="type-body strong">{SUBJECT_TEXTS[subject].more}</View>
        <View className="type-note ink-3">可以不选</View>
      </View>
      <ManyChips
        label={SUBJECT_TEXTS[subject].more}
        options={details.map((value) => ({ value, text: sayDetail(value) }))}
        values={detail === null ? [] : [detail]}
        onChange={(values) => onChange(values.find((value) => value !== detail) ?? null)}
      />
    </View>
  )
}
