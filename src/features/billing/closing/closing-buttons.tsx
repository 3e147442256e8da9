// The next step with a term's figures: finance closes them, then a colleague publishes them.

import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Closing } from './answers'
import { ReopenSheet } from './reopen-sheet'

interface ClosingButtonsProps {
  readonly schoolId: string
  readonly closing: Closing
}

/** Null where nothing is to be done: then the page has no foot. */
export function closingButtons({ schoolId, closing }: ClosingButtonsProps): ReactNode {
  if (closing.mayClose) return <Close schoolId={schoolId} closing={closing} />
  if (closing.mayPublish) return <Publish schoolId={schoolId} closing={closing} />
  return null
}

function Close({ schoolId, closing: { blockers, hash, planId, term, figures } }: ClosingButtonsProps) {
  const [open, setOpen] = useState(false)
  const { ask, busy, problem } = useConfirmedWrite('billing.closeTerm', '正在结账')
  const show = useToast((state) => state.show)
  const hard = blockers.filter(({ code }) => code !== 'BILLS_UNPAID')
  const unpaid = blockers.find(({ code }) => code === 'BILLS_UNPAID')
  const close = async () => {
    const carriesUnpaid = unpaid !== undefined
    const closed = await ask({ schoolId, planId: planId ?? undefined, hash: hash ?? '', carriesUnpaid })
    if (closed === null) return
    setOpen(false)
    show({ text: '结账了，请另一位管理员公布' })
  }
  const carried = unpaid
    ? `${unpaid.count} 户没缴的 ${sayYuan(unpaid.amountFen)} 元挂账，仍算这学期的，不并到下学期收。`
    : ''
  return (
    <View className="grow">
      <ButtonColumn>
        <ActionButton
          text={unpaid ? `${unpaid.count} 户挂账，结账` : '结账'}
          blocked={hard.length > 0 ? `还有 ${hard.length} 项没办完` : undefined}
          onTap={() => setOpen(true)}
        />
      </ButtonColumn>
      {open ? (
        <Sheet
          open
          title={`${term?.name ?? ''}结账？`}
          consequence={`已收 ${sayYuan(figures?.income.collectedFen ?? 0)} 元，支出 ${sayYuan(figures?.spending.totalFen ?? 0)} 元。结账以后数字不再变，这学期的课时、单价和发放都不能再改。${carried}`}
          confirm="结账"
          cancel="再核对"
          busy={busy}
          problem={problem && sayError(problem, writeErrorTexts)}
          onConfirm={() => void close()}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </View>
  )
}

function Publish({ schoolId, closing }: ClosingButtonsProps) {
  const { planId, term } = closing
  const [open, setOpen] = useState(false)
  const [reopening, setReopening] = useState(false)
  const { ask, busy, problem } = useConfirmedWrite('billing.publishTerm', '正在公布')
  const show = useToast((state) => state.show)
  const publish = async () => {
    if ((await ask({ schoolId, planId: planId ?? undefined })) === null) return
    setOpen(false)
    show({ text: '公布了，家长现在能看到' })
  }
  return (
    <View className="grow">
      <ButtonColumn>
        <ActionButton text="向家长公布" onTap={() => setOpen(true)} />
        <ActionButton kind="plain" text="退回重结" onTap={() => setReopening(true)} />
      </ButtonColumn>
      {reopening ? <ReopenSheet schoolId={schoolId} closing={closing} onClose={() => setReopening(false)} /> : null}
      {open ? (
        <Sheet
          open
          title="向家长公布收支？"
          consequence={`全校家长会看到${term?.name ?? ''}收了多少、花在哪里、结余多少。不出现任何人的名字，也不出现减免。公布以后不能收回。`}
          confirm="公布"
          cancel="再看看"
          busy={busy}
          problem={problem && sayError(problem, writeErrorTexts)}
          onConfirm={() => void publish()}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </View>
  )
}
