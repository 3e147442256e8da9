// One plan as the district looks at it: old and new, a remark under each row, what was checked.

import { schoolDate } from '@domain/values/school-date'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { Icon } from '@src/ui/basics/icon'
import { Tappable } from '@src/ui/basics/tappable'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { PlainState } from '@src/ui/feedback/plain-state'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanAnswer, PlanLine, PlanRow, ShownPlan } from './answers'
import { Remark } from './plan-remarks'
import { CHECK_TEXTS, MATTER_TEXTS } from './plan-texts'
import type { Reviewing } from './use-review'
import './term-plans.css'

interface ReviewWorkProps {
  readonly answer: PlanAnswer
  readonly line: PlanLine
  readonly review: Reviewing
  readonly onBack: () => void
}

export function ReviewWork({ answer: { plan }, line, review, onBack }: ReviewWorkProps) {
  const [all, showAll] = useState(false)
  if (plan === null)
    return <PlainState drawing="lamp" title="还没有方案" hint={`${line.schoolName}还没有写这学期的方案。`} />
  const pending = plan.courses.filter(({ state }) => state !== 'PUBLISHED')
  const rest = plan.courses.filter(({ state }) => state === 'PUBLISHED')
  return (
    <View className="stack">
      <View className="plan-line-head">
        <View className="type-title">{`${line.schoolName}，方案第 ${plan.version + (pending.length > 0 || plan.undecided > 0 ? 1 : 0)} 版`}</View>
        <ActionButton text="回到各校" kind="plain" size="small" onTap={onBack} />
      </View>
      <View className="type-sub ink-2">{sayHead(line, plan)}</View>
      <Card>
        {plan.termMatters.length === 0 ? null : <TermRow plan={plan} review={review} />}
        {pending.map((row) => (
          <ReviewRow key={row.courseId} row={row} plan={plan} review={review} />
        ))}
        {all ? rest.map((row) => <ReviewRow key={row.courseId} row={row} plan={plan} review={review} />) : null}
        {rest.length === 0 ? null : (
          <Tappable className="plan-line plan-line-head" onTap={() => showAll(!all)}>
            <View className="type-sub ink-2">{`另外 ${rest.length} 门没改，不用再批`}</View>
            <View className="type-sub">{all ? '收起' : '展开'}</View>
          </Tappable>
        )}
      </Card>
      <PlanChecks plan={plan} />
    </View>
  )
}

function sayHead({ sentAt, sentBy, returned }: PlanLine, { answerBy, undecided }: ShownPlan): string {
  const sent = sentAt === null ? '还没送来' : `${sentBy ?? ''} ${saySavedAt(sentAt)} 送来`
  const due = answerBy === null ? '' : `·答复最迟 ${sayDate(schoolDate(answerBy))}`
  return `${sent}·${undecided} 处要批${returned === 0 ? '' : `·退回过 ${returned} 次`}${due}`
}

interface RowProps {
  readonly plan: ShownPlan
  readonly review: Reviewing
}

function ReviewRow({ row, plan, review }: RowProps & { readonly row: PlanRow }) {
  const { cells, matters, missing, isNew, courseId } = row
  const said = plan.remarks.filter((remark) => remark.courseId === courseId)
  return (
    <View className="plan-line">
      <View className="plan-line-head">
        <View className="type-body strong">{`${cells.title}${isNew ? '　新' : ''}`}</View>
        {missing.length > 0 ? (
          <Tag tone="danger" icon="over-limit">
            {`缺 ${missing.length} 项`}
          </Tag>
        ) : (
          <Tag tone="done" icon="check">
            合规
          </Tag>
        )}
      </View>
      <View className="type-sub">
        {(['slots', 'grades', 'place', 'teacherName', 'price', 'capacity'] as const).map((column) => (
          <Said key={column} was={row.before[column]} now={saidOf(column, cells[column])} />
        ))}
      </View>
      {matters.length === 0 ? null : (
        <View className="type-note ink-3">{`要批：${matters.map((matter) => MATTER_TEXTS[matter]).join('、')}`}</View>
      )}
      {missing.length === 0 ? null : (
        <View className="type-note plan-check-missing">{`缺：${missing.map((check) => CHECK_TEXTS[check]).join('、')}`}</View>
      )}
      {said.map((remark) => (
        <Remark key={remark.text} remark={remark} />
      ))}
      {plan.may.review && row.state !== 'PUBLISHED' ? (
        <RemarkField courseId={courseId} about={cells.title} review={review} />
      ) : null}
    </View>
  )
}

function saidOf(column: 'slots' | 'grades' | 'place' | 'teacherName' | 'price' | 'capacity', text: string): string {
  if (column === 'price') return `${text} 元`
  return column === 'capacity' ? `${text} 人` : text
}

function Said({ was, now }: { readonly was: string | undefined; readonly now: string }) {
  return (
    <View className="plan-said">
      {was === undefined ? null : <View className="plan-was">{was}</View>}
      <View className={was === undefined ? '' : 'plan-changed'}>{now}</View>
    </View>
  )
}

function TermRow({ plan, review }: RowProps) {
  const { terms, may } = plan
  return (
    <View className="plan-line">
      <View className="type-body strong">学期和选课时间</View>
      <View className="type-sub">{`${terms.name}：${sayDate(schoolDate(terms.from))}到 ${sayDate(schoolDate(terms.until))}`}</View>
      <View className="type-sub ink-2">{`选课 ${saySavedAt(terms.opensAt)} 到 ${saySavedAt(terms.closesAt)}`}</View>
      {may.review ? <RemarkField courseId={null} about="学期和整个方案" review={review} /> : null}
    </View>
  )
}

interface RemarkFieldProps {
  readonly courseId: string | null
  readonly about: string
  readonly review: Reviewing
}

const KINDS = [
  { value: 'CHANGE', text: '要改' },
  { value: 'REMINDER', text: '提醒' },
]

/** Opened by what it is to be: something to mend, or a reminder. */
function RemarkField({ courseId, about, review }: RemarkFieldProps) {
  const written = review.find(courseId)
  const begin = (kind: string) => {
    // Tapped again, it is taken back.
    if (written?.kind === kind) review.drop(courseId)
    else review.write({ courseId, kind: kind === 'REMINDER' ? 'REMINDER' : 'CHANGE', text: written?.text ?? '' })
  }
  return (
    <View>
      <Chips label={`批注 ${about}`} options={KINDS} value={written?.kind ?? ''} onChange={begin} />
      {written === undefined ? null : (
        <PlainTextField
          label={`写给学校：${about}`}
          placeholder={written.kind === 'CHANGE' ? '哪里要改，缺什么' : '提醒一句，不用改'}
          most={300}
          value={written.text}
          onChange={(text) => review.write({ courseId, kind: written.kind, text })}
        />
      )}
    </View>
  )
}

function PlanChecks({ plan: { checks, feePolicy } }: { readonly plan: ShownPlan }) {
  return (
    <Card>
      <View className="type-body strong">整个方案</View>
      <View className="type-note ink-3">{`程序先对，人再看。对着《${feePolicy ?? '收费标准'}》`}</View>
      <View className="plan-checks">
        {checks.map(({ check, outcome, source }) => (
          <View key={check} className={outcome === 'MISSING' ? 'plan-check plan-check-missing' : 'plan-check'}>
            <Icon name={outcome === 'MISSING' ? 'close' : 'check'} size={15} />
            <View>
              <View>{CHECK_TEXTS[check]}</View>
              <View className="type-note ink-3">{source.demonstration ? '演示规则' : source.document}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
