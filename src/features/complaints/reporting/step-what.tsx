// Step 2: three questions, answered as far as one knows.
import { MOST_PLACE, MOST_WORDS, OCCASIONS } from '@domain/complaints/contents/report-contents'
import { isUrgent } from '@domain/complaints/guide/report-subject'
import { visibleText } from '@domain/values/visible-text'
import { spoken } from '@src/ui/basics/spoken'
import { ManyChips } from '@src/ui/controls/many-chips'
import { Notice } from '@src/ui/feedback/notice'
import { Input, Textarea, View } from '@tarojs/components'
import { ClaimQuestion } from '../disputes/claim-question'
import { DangerFirst } from '../guide/danger-first'
import { StepHead } from '../guide/step-head'
import { SubjectDetails } from '../guide/subject-cards'
import { SUBJECT_TEXTS } from '../guide/subject-texts'
import './step-what.css'
import { OCCASION_WORDS } from './occasion-words'
import { claimKindOf } from './report-draft'
import type { StepProps } from './step-props'
import { WITHOUT_CHECKER } from './without-checker'

export function StepWhat({ draft, onChange }: StepProps) {
  const { subject, what, where, when } = draft
  return (
    <View className="stack" {...WITHOUT_CHECKER}>
      <StepHead step="第 2 步，共 4 步" title="三个问题，知道多少写多少" />
      {subject !== null && isUrgent(subject) ? <DangerFirst /> : null}
      <Question title="出了什么事" aside={`${what.length} / ${MOST_WORDS.toLocaleString('en')} 字`} />
      <Textarea
        className="form-field-long report-what"
        maxlength={MOST_WORDS}
        value={what}
        placeholder="看到了什么、收了多少钱"
        onInput={({ detail: typed }) => onChange({ what: visibleText(typed.value), keepsWords: false })}
        {...spoken({ label: '出了什么事' })}
      />
      <Question title="在哪里" aside="单元门牌最好有" />
      <Input
        className="form-field-input"
        type="text"
        maxlength={MOST_PLACE}
        value={where}
        placeholder="路、小区、幢、室"
        onInput={({ detail: typed }) => onChange({ where: visibleText(typed.value), keepsWords: false })}
        {...spoken({ label: '在哪里' })}
      />
      <Question title="什么时候有人在" aside="可以多选" />
      <ManyChips
        label="什么时候有人在"
        options={OCCASIONS.map((value) => ({ value, text: OCCASION_WORDS[value] }))}
        values={when}
        onChange={(chosen) => onChange({ when: chosen })}
      />
      <MoreExactly draft={draft} onChange={onChange} />
      {subject === null ? null : <Notice icon="search">{SUBJECT_TEXTS[subject].helps}</Notice>}
      <Notice>不用写你是谁、孩子叫什么、在哪个班。字只在这台手机上，送出前先加密。</Notice>
    </View>
  )
}

/** What kind of it, and what is owed, where the subject asks for it. */
function MoreExactly({ draft, onChange }: StepProps) {
  const { subject, detail, claim } = draft
  const kind = claimKindOf(draft)
  return (
    <>
      {subject === null ? null : (
        <SubjectDetails subject={subject} detail={detail} onChange={(chosen) => onChange({ detail: chosen })} />
      )}
      {kind === null ? null : (
        <ClaimQuestion key={kind} kind={kind} claim={claim} onChange={(asked) => onChange({ claim: asked })} />
      )}
    </>
  )
}

function Question({ title, aside }: { readonly title: string; readonly aside: string }) {
  return (
    <View className="line-between report-question">
      <View className="type-sub strong">{title}</View>
      <View className="type-note ink-3">{aside}</View>
    </View>
  )
}
