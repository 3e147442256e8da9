// The part of one's own department: written, sealed and signed here; a later one corrects it.
import type { PartKind } from '@domain/complaints/cases/case-file'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import type { OpenedAnswer } from '@src/features/complaints/cases/answers'
import { ROLE_WORDS } from '@src/features/complaints/keys/role-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseWork } from './use-case-work'

interface OwnPartProps {
  readonly answer: OpenedAnswer
  readonly work: CaseWork
  readonly roles: readonly KeyRole[]
}

export function OwnPart({ answer: { stage }, work, roles }: OwnPartProps) {
  const kinds = kindsOf(stage)
  const [kind, setKind] = useState<PartKind | null>(null)
  const mine = roles.filter(
    (role) => stage.departments.includes(role) || (kinds[0]?.value === 'HARM_REPORT' && role !== 'INTAKE'),
  )
  const [department, setDepartment] = useState<KeyRole | null>(null)
  const chosenKind = kinds.find(({ value }) => value === kind)?.value ?? kinds[0]?.value
  const chosen = mine.find((role) => role === department) ?? mine[0]
  if (chosenKind === undefined || chosen === undefined) return null
  const isCorrection = chosenKind === 'FINDING' && stage.signed.includes(chosen)
  return (
    <View className="case-section">
      <View className="strong">我办的这一份</View>
      {stage.childInDanger && !stage.harmReported ? (
        <Notice tone="danger">有孩子可能受伤害：先报警、报告，写明时间和单位，签上，再做别的。</Notice>
      ) : null}
      {kinds.length > 1 ? <Chips options={kinds} value={chosenKind} onChange={setKind} label="写哪一样" /> : null}
      {mine.length > 1 ? (
        <Chips
          options={mine.map((value) => ({ value, text: ROLE_WORDS[value] }))}
          value={chosen}
          onChange={setDepartment}
          label="以哪个部门"
        />
      ) : null}
      <Signing
        word={isCorrection ? '附一份更正' : `以${ROLE_WORDS[chosen]}签上`}
        busy={work.busy}
        onSign={(text) => work.sign({ kind: chosenKind, department: chosen, text })}
      />
    </View>
  )
}

interface SigningProps {
  readonly word: string
  readonly busy: CaseWork['busy']
  readonly onSign: (text: string) => Promise<boolean>
}

/** The words stay until they are signed. */
function Signing({ word, busy, onSign }: SigningProps) {
  const [text, setText] = useState('')
  const sign = async () => {
    if (await onSign(text.trim())) setText('')
  }
  return (
    <>
      <Textarea
        className="form-field-long"
        maxlength={2000}
        value={text}
        placeholder="去了哪天、看到什么、怎么处理"
        onInput={({ detail }) => setText(detail.value)}
      />
      <View className="case-acts">
        <ActionButton
          text={word}
          size="small"
          kind="soft"
          icon="pencil"
          busy={busy}
          blocked={text.trim() === '' ? '先写' : undefined}
          onTap={() => void sign()}
        />
        <View className="type-note ink-3">签后不能改</View>
      </View>
    </>
  )
}

interface KindOption {
  readonly value: PartKind
  readonly text: string
}

/** What can be signed now: a child's danger comes before everything. */
function kindsOf({
  state,
  childInDanger,
  harmReported,
  stopOrdered,
  planGiven,
  revisitOn,
}: OpenedAnswer['stage']): readonly KindOption[] {
  if (childInDanger && !harmReported) return state === 'SUBMITTED' ? [] : [{ value: 'HARM_REPORT', text: '强制报告' }]
  if (state === 'CLOSED') return revisitOn === null ? [] : [{ value: 'REVISIT', text: '回访' }]
  if (!['ASSIGNED', 'INVESTIGATING', 'REPLIED'].includes(state)) return []
  const finding: KindOption = { value: 'FINDING', text: '查办情况' }
  return stopOrdered && !planGiven ? [finding, { value: 'DISPOSAL_PLAN', text: '处置方案' }] : [finding]
}
