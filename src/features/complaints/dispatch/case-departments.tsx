// Who works on a case: each department with whether it signed, and giving it to one more.
import { POSSIBLE } from '@domain/complaints/cases/case-stage'
import { routeComplaint } from '@domain/complaints/categories/route-complaint'
import { KEY_ROLES, type KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { OpenedAnswer } from '@src/features/complaints/cases/answers'
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { ROLE_WORDS } from '@src/features/complaints/keys/role-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ManyChips } from '@src/ui/controls/many-chips'
import { Tag } from '@src/ui/marks/tag'
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseWork } from './use-case-work'

interface CaseDepartmentsProps {
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
  readonly work: CaseWork
}

export function CaseDepartments({ answer, opened, work }: CaseDepartmentsProps) {
  const [isGiving, setGiving] = useState(false)
  const { departments, signed } = answer.stage
  return (
    <View className="case-section">
      <View className="case-line">
        <View className="strong">交给谁办</View>
        {mayGive(answer) ? (
          <ActionButton
            text={departments.length === 0 ? '交办' : '再交一家'}
            kind="quiet"
            size="small"
            onTap={() => setGiving(true)}
          />
        ) : null}
      </View>
      {departments.length === 0 ? (
        <View className="type-sub ink-2">{answer.row.labels === null ? '先贴标签，再交办。' : '还没有交办。'}</View>
      ) : null}
      {departments.map((department) => (
        <View key={department} className="case-line">
          <View>{ROLE_WORDS[department]}</View>
          {signed.includes(department) ? (
            <Tag tone="done" icon="pencil">
              已签
            </Tag>
          ) : (
            <Tag tone="warn" icon="clock">
              没签
            </Tag>
          )}
        </View>
      ))}
      <Parts answer={answer} opened={opened} />
      {isGiving ? <Giving answer={answer} work={work} onDone={() => setGiving(false)} /> : null}
    </View>
  )
}

/** As the cloud decides: a case that is answered, forwarded or concluded is given to nobody more. */
function mayGive({ row, stage }: OpenedAnswer): boolean {
  return row.labels !== null && POSSIBLE.ASSIGN.includes(stage.state)
}

const PART_WORDS = { FINDING: '查办情况', HARM_REPORT: '强制报告', DISPOSAL_PLAN: '处置方案', REVISIT: '回访' } as const

/** Each with whether its signature is that of the device it names. */
function Parts({ answer: { parts }, opened }: Pick<CaseDepartmentsProps, 'answer' | 'opened'>) {
  return (
    <>
      {parts.map(({ seq, kind, department, personName, day }) => {
        const part = opened.parts.find((each) => each.seq === seq)
        return (
          <View key={seq} className="case-say">
            <View className="grow">
              <View className="type-note ink-3">
                {ROLE_WORDS[department]}，{PART_WORDS[kind]}，{personName ?? ''} {sayDate(day)}
                {part?.isSigned ? '签' : '，签名对不上'}
              </View>
              <View className="case-words type-sub">{part?.text ?? '这一份解不开'}</View>
            </View>
          </View>
        )
      })}
    </>
  )
}

interface GivingProps {
  readonly answer: OpenedAnswer
  readonly work: CaseWork
  readonly onDone: () => void
}

/** Proposed by category, form and license; only roles that have a key can be given anything. */
function Giving({ answer, work, onDone }: GivingProps) {
  const { labels } = answer.row
  const route = labels === null ? null : routeComplaint(labels)
  const suggested: readonly KeyRole[] = route === null ? [] : [route.lead, ...route.joint]
  const open = KEY_ROLES.filter((role) => answer.targets.some((target) => target.role === role))
  const [chosen, setChosen] = useState<readonly KeyRole[]>(open.filter((role) => suggested.includes(role)))
  const [reason, setReason] = useState('')
  const give = async () => {
    if (await work.giveTo(chosen, reason.trim())) onDone()
  }
  const missing = suggested.filter((role) => !open.includes(role)).map((role) => ROLE_WORDS[role])
  const blocked = chosen.length === 0 ? '选一家' : reason.trim().length < 2 ? '写一句为什么' : undefined
  return (
    <View>
      <ManyChips
        label="交给谁"
        options={open.map((value) => ({ value, text: ROLE_WORDS[value] }))}
        values={chosen}
        onChange={setChosen}
      />
      {missing.length > 0 ? <View className="type-note ink-3">{missing.join('、')}还没有钥匙，用公函转。</View> : null}
      <Input
        className="form-field-input case-field"
        value={reason}
        maxlength={200}
        placeholder="为什么交给他们，别写内容"
        onInput={({ detail }) => setReason(detail.value)}
      />
      <View className="case-acts">
        <ActionButton
          text={`交给 ${chosen.length} 家`}
          size="small"
          busy={work.busy}
          blocked={blocked}
          onTap={() => void give()}
        />
        <ActionButton text="先不交" kind="quiet" size="small" onTap={onDone} />
      </View>
    </View>
  )
}
