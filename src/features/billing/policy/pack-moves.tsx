// The steps now open for a fee policy, each confirmed with its consequences.

import { sayFault, sayJump, sayLongDate } from '@src/features/billing/policy/say-pack'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Chips } from '@src/ui/controls/chips'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackAnswer, PackOf } from './answers'
import { EditHeadSheet } from './edit-head-sheet'
import { TakeBackSheet, WithdrawDraftSheet } from './withdraw-pack-sheets'

type Step = 'REVIEWED' | 'ACTIVE' | 'DRAFT' | 'WITHDRAWN' | 'TAKEN_BACK' | 'HEAD'

export function PackMoves({ of, answer }: { readonly of: PackOf; readonly answer: PackAnswer }) {
  const [asking, setAsking] = useState<Step | null>(null)
  const { may, pack } = answer
  const close = () => setAsking(null)
  if (!Object.values(may).some(Boolean)) return <Waiting answer={answer} />
  return (
    <ButtonColumn>
      {may.review ? <ActionButton text="审过了" icon="check" onTap={() => setAsking('REVIEWED')} /> : null}
      {may.activate ? <ActionButton text="启用" icon="check-circle" onTap={() => setAsking('ACTIVE')} /> : null}
      {may.edit ? (
        <ActionButton text="改名称和日期" icon="pencil" kind="plain" onTap={() => setAsking('HEAD')} />
      ) : null}
      {may.sendBack ? <ActionButton text="退回去改" kind="quiet" onTap={() => setAsking('DRAFT')} /> : null}
      {may.edit ? <ActionButton text="不要这份草稿" kind="quiet" onTap={() => setAsking('WITHDRAWN')} /> : null}
      {may.takeBack ? <ActionButton text="撤回" kind="quiet" onTap={() => setAsking('TAKEN_BACK')} /> : null}
      {asking === 'TAKEN_BACK' ? <TakeBackSheet pack={pack} onClose={close} /> : null}
      {asking === 'HEAD' ? <EditHeadSheet answer={answer} onClose={close} /> : null}
      {asking === 'WITHDRAWN' ? <WithdrawDraftSheet packId={pack.packId} onClose={close} /> : null}
      {asking === 'REVIEWED' || asking === 'ACTIVE' || asking === 'DRAFT' ? (
        <Moving of={of} to={asking} answer={answer} onClose={close} />
      ) : null}
    </ButtonColumn>
  )
}

/** This person has nothing to do; says who acts next. */
function Waiting({ answer: { pack } }: { readonly answer: PackAnswer }) {
  if (pack.state === 'ACTIVE' || pack.state === 'WITHDRAWN') return null
  return (
    <Notice tone="info">
      {pack.state === 'DRAFT'
        ? '等另一位同事来审。写过它的人不能审。'
        : '已经审过。启用时如果和别的标准冲突，会说明原因。'}
    </Notice>
  )
}

const WORDS = {
  REVIEWED: { title: '审过这份标准？', confirm: '审过了', done: '记下了：审过' },
  ACTIVE: { title: '启用这份标准？', confirm: '启用', done: '启用了' },
  DRAFT: { title: '退回去改？', confirm: '退回', done: '退回了' },
} as const

interface MovingProps {
  readonly of: PackOf
  readonly to: keyof typeof WORDS
  readonly answer: PackAnswer
  readonly onClose: () => void
}

function Moving({ of, to, answer, onClose }: MovingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.movePack', '正在办')
  const show = useToast((state) => state.show)
  const [isLookedAt, setLookedAt] = useState(false)
  const jumps = to === 'DRAFT' ? [] : answer.jumps
  const move = async () => {
    if ((await ask({ packId: of.packId, to, confirmed: jumps.map(({ path }) => path) })) === null) return
    onClose()
    show({ text: WORDS[to].done })
  }
  const faults = problem?.code === 'PACK_FAULTY' ? problem.faults : []
  return (
    <Sheet
      open
      title={WORDS[to].title}
      consequence={consequenceOf(to, answer)}
      confirm={WORDS[to].confirm}
      cancel="先不办"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      blocked={jumps.length > 0 && !isLookedAt ? '先对过变化大的数字' : undefined}
      onConfirm={() => void move()}
      onCancel={onClose}
    >
      {jumps.length === 0 ? null : <Jumps jumps={jumps} isLookedAt={isLookedAt} onLookedAt={setLookedAt} />}
      <View className="type-sub ink-2">
        {faults.map((fault) => (
          <View key={`${fault.code}${fault.path}`}>{sayFault(fault)}</View>
        ))}
      </View>
    </Sheet>
  )
}

interface JumpsProps {
  readonly jumps: PackAnswer['jumps']
  readonly isLookedAt: boolean
  readonly onLookedAt: (value: boolean) => void
}

/** What may be a slip of a digit is shown old → new, and somebody says that it is none. */
function Jumps({ jumps, isLookedAt, onLookedAt }: JumpsProps) {
  return (
    <View className="stack">
      <Notice tone="warn">
        <View className="strong">和原来差得很多，是不是写错了？</View>
        {jumps.map((jump) => (
          <View key={jump.path}>{sayJump(jump)}</View>
        ))}
      </Notice>
      <Chips
        label="这些数字"
        options={[
          { value: 'NO', text: '还没对' },
          { value: 'YES', text: '对过文件，没写错' },
        ]}
        value={isLookedAt ? 'YES' : 'NO'}
        onChange={(value) => onLookedAt(value === 'YES')}
      />
    </View>
  )
}

function consequenceOf(to: keyof typeof WORDS, { pack, ends }: PackAnswer): string {
  if (to === 'DRAFT') return '回到草稿，改好以后要重新审。'
  if (to === 'REVIEWED') return '你看过每个数字和它的出处。审过以后不能再改，只能退回；还要再启用才生效。'
  const closing = ends.map(({ name, lastDay }) => `「${name}」到 ${sayLongDate(lastDay)}为止。`).join('')
  return `${sayLongDate(pack.effectiveFrom)}起开学的学期按它收费。${closing}已经公布方案的学期、已经出的账单都不变。启用以后不能改；写错了，第一天以前可以撤回。`
}
