// The steps now open for a fee policy, each confirmed with its consequences.

import { sayFault, sayLongDate } from '@src/features/billing/policy/say-pack'
import { goBack } from '@src/navigation/app-routes'
import { stepTexts } from '@src/texts/errors/district-fee-error-texts'
import { sayError } from '@src/texts/errors/error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackAnswer, PackOf } from './answers'
import { EditHeadSheet } from './edit-head-sheet'

type Step = 'REVIEWED' | 'ACTIVE' | 'DRAFT' | 'WITHDRAWN' | 'HEAD'

export function PackMoves({ of, answer }: { readonly of: PackOf; readonly answer: PackAnswer }) {
  const [asking, setAsking] = useState<Step | null>(null)
  const { may, pack } = answer
  const close = () => setAsking(null)
  if (!may.edit && !may.review && !may.activate && !may.sendBack) return <Waiting answer={answer} />
  return (
    <ButtonColumn>
      {may.review ? <ActionButton text="审过了" icon="check" onTap={() => setAsking('REVIEWED')} /> : null}
      {may.activate ? <ActionButton text="启用" icon="check-circle" onTap={() => setAsking('ACTIVE')} /> : null}
      {may.edit ? (
        <ActionButton text="改名称和日期" icon="pencil" kind="plain" onTap={() => setAsking('HEAD')} />
      ) : null}
      {may.sendBack ? <ActionButton text="退回去改" kind="quiet" onTap={() => setAsking('DRAFT')} /> : null}
      {may.edit ? <ActionButton text="不要这份草稿" kind="quiet" onTap={() => setAsking('WITHDRAWN')} /> : null}
      {asking === 'HEAD' ? <EditHeadSheet answer={answer} onClose={close} /> : null}
      {asking === 'WITHDRAWN' ? <Withdrawing packId={pack.packId} onClose={close} /> : null}
      {asking !== null && asking !== 'HEAD' && asking !== 'WITHDRAWN' ? (
        <Moving of={of} to={asking} answer={answer} onClose={close} />
      ) : null}
    </ButtonColumn>
  )
}

/** This person has nothing to do; says who acts next. */
function Waiting({ answer: { pack } }: { readonly answer: PackAnswer }) {
  if (pack.state === 'ACTIVE') return null
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
  const move = async () => {
    if ((await ask({ packId: of.packId, to })) === null) return
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
      onConfirm={() => void move()}
      onCancel={onClose}
    >
      <View className="type-sub ink-2">
        {faults.map((fault) => (
          <View key={`${fault.code}${fault.path}`}>{sayFault(fault)}</View>
        ))}
      </View>
    </Sheet>
  )
}

function consequenceOf(to: keyof typeof WORDS, { pack, ends }: PackAnswer): string {
  if (to === 'DRAFT') return '回到草稿，改好以后要重新审。'
  if (to === 'REVIEWED') return '你看过每个数字和它的出处。审过以后不能再改，只能退回；还要再启用才生效。'
  const closing = ends.map(({ name, lastDay }) => `「${name}」到 ${sayLongDate(lastDay)}为止。`).join('')
  return `${sayLongDate(pack.effectiveFrom)}起开学的学期按它收费。${closing}已经公布方案的学期、已经出的账单都不变。启用以后不能改，只能再出一份新的。`
}

function Withdrawing({ packId, onClose }: { readonly packId: string; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.withdrawDraft', '正在撤')
  const show = useToast((state) => state.show)
  const withdraw = async () => {
    if ((await ask({ packId })) === null) return
    onClose()
    show({ text: '草稿撤掉了' })
    goBack()
  }
  return (
    <Sheet
      open
      danger
      title="不要这份草稿？"
      consequence="列表里不再显示，改过的数字都不要了。经手的记录还在。"
      confirm="撤掉草稿"
      cancel="留着"
      busy={busy}
      problem={problem && sayError(problem, stepTexts)}
      onConfirm={() => void withdraw()}
      onCancel={onClose}
    />
  )
}
