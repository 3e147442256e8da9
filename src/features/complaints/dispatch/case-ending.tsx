// How a case goes on or ends: taken on, refused, forwarded, called back, closed.
import { CONCLUDED_STATES } from '@domain/complaints/channel/case-state'
import { addDays, schoolDate } from '@domain/values/school-date'
import type { OpenedAnswer } from '@src/features/complaints/cases/answers'
import { STATE_WORDS } from '@src/features/complaints/cases/case-texts'
import type { OpenedCase } from '@src/features/complaints/cases/open-on-device'
import { RefundFields } from '@src/features/complaints/disputes/refund-fields'
import { WagesFields } from '@src/features/complaints/disputes/wages-fields'
import { RESULT_WORDS } from '@src/features/complaints/results/result-words'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Notice } from '@src/ui/feedback/notice'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ExampleProposal } from './example-proposal'
import { Forwarding } from './forwarding'
import { Refusing } from './refusing'
import type { CaseWork } from './use-case-work'

export interface CaseEndingProps {
  readonly districtId: string
  readonly answer: OpenedAnswer
  readonly opened: OpenedCase
  readonly work: CaseWork
}

export function CaseEnding({ districtId, answer, opened, work }: CaseEndingProps) {
  const { row, stage } = answer
  const [open, setOpen] = useState<'REFUSE' | 'FORWARD' | null>(null)
  const isOpen = ['SUBMITTED', 'TRIAGED', 'REOPENED'].includes(stage.state)
  const close = () => setOpen(null)
  if (!hasMore(answer)) return null
  return (
    <View className="case-section">
      <View className="strong">这一件</View>
      <Standing answer={answer} opened={opened} />
      <View className="case-acts">
        {row.isMine || isConcluded(stage) ? null : (
          <ActionButton
            text="我来办"
            kind="soft"
            size="small"
            busy={work.busy}
            onTap={() => void work.step({ kind: 'TAKE' })}
          />
        )}
        {isOpen ? <ActionButton text="不受理" kind="quiet" size="small" onTap={() => setOpen('REFUSE')} /> : null}
        {isOpen && stage.state !== 'SUBMITTED' ? (
          <ActionButton text="转给别处" kind="quiet" size="small" onTap={() => setOpen('FORWARD')} />
        ) : null}
        <Closing answer={answer} work={work} />
      </View>
      {open === 'REFUSE' ? <Refusing work={work} onDone={close} /> : null}
      {stage.state === 'CLOSED' ? <ExampleProposal districtId={districtId} caseId={row.caseId} /> : null}
      {open === 'FORWARD' ? <Forwarding work={work} onDone={close} /> : null}
    </View>
  )
}

function isConcluded({ state }: OpenedAnswer['stage']): boolean {
  return CONCLUDED_STATES.includes(state)
}

/** Claims that are computed here. */
const RECKONED: readonly (string | undefined)[] = ['REFUND_REFUSED', 'RAN_AWAY', 'WAGE_ARREARS']

/** Given to departments and taken on, it waits for their parts: nothing is to be done here. */
function hasMore({ row, stage }: OpenedAnswer): boolean {
  const waits = stage.state === 'ASSIGNED' || stage.state === 'INVESTIGATING'
  return !(waits && row.isMine) || RECKONED.includes(row.labels?.category)
}

/** What is to be known before the next step. */
function Standing({ answer: { row, stage }, opened }: Pick<CaseEndingProps, 'answer' | 'opened'>) {
  const missing = stage.departments.filter((department) => !stage.signed.includes(department)).length
  const category = row.labels?.category
  const claim = opened.report?.claim ?? null
  return (
    <>
      {stage.result ? <View className="type-sub strong">{`查下来：${RESULT_WORDS[stage.result]}`}</View> : null}
      {isConcluded(stage) ? <View className="type-sub ink-2">{STATE_WORDS[stage.state]}</View> : null}
      {stage.transfer ? (
        <Notice tone="info">
          转给了别处，{sayDate(stage.transfer.dueOn)}前要回音。{stage.transfer.reason}
        </Notice>
      ) : null}
      {missing > 0 && stage.state === 'REPLIED' ? (
        <Notice tone="warn">还有 {missing} 家没签。可以先答复，等签了再办结。</Notice>
      ) : null}
      {category === 'REFUND_REFUSED' || category === 'RAN_AWAY' ? (
        <>
          <View className="type-sub">应退多少（过了无条件退的日子，扣掉上过的）</View>
          <RefundFields claim={claim?.kind === 'REFUND' ? claim : null} />
        </>
      ) : null}
      {category === 'WAGE_ARREARS' ? (
        <>
          <View className="type-sub">欠多少工资，归人社办</View>
          <WagesFields claim={claim?.kind === 'WAGES' ? claim : null} />
        </>
      ) : null}
    </>
  )
}

/** A stopped school is looked at again after this many days. */
const REVISIT_DAYS = 30

function Closing({ answer: { stage, today }, work }: Pick<CaseEndingProps, 'answer' | 'work'>) {
  const revisitOn = stage.stopOrdered ? addDays(schoolDate(today), REVISIT_DAYS) : null
  const isForwarded = stage.state === 'TRANSFERRED'
  if (!isForwarded && stage.state !== 'REPLIED') return null
  return (
    <>
      {isForwarded ? (
        <ActionButton
          text="转回来了"
          kind="soft"
          size="small"
          busy={work.busy}
          onTap={() => void work.step({ kind: 'COME_BACK', reason: '转回' })}
        />
      ) : null}
      <ActionButton
        text={revisitOn === null ? '办结' : `办结，${sayDate(revisitOn)}回访`}
        kind="plain"
        size="small"
        busy={work.busy}
        onTap={() => void work.step({ kind: 'CLOSE', revisitOn })}
      />
    </>
  )
}
