// What finance can do for all bills at once: issue them after enrollment, remind those unpaid.
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayEnd } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import type { BillsPage, Totals } from './answers'

interface CollectionStepsProps {
  readonly schoolId: string
  readonly page: BillsPage
  readonly totals: Totals
  readonly savedAt: number | undefined
}

export function CollectionSteps({ schoolId, page, totals, savedAt }: CollectionStepsProps) {
  const [asked, setAsked] = useState<'ISSUE' | 'REMIND' | null>(null)
  const now = useAnswerClock(page.now, savedAt)
  const { closesAt, planId } = page
  const { notIssued, toRemind } = totals
  if (closesAt === null) return <Notice tone="info">这学期还没有方案。教务导入选课方案以后，才有账单。</Notice>
  if (now < closesAt) {
    return <Notice tone="now">{`家长还在选课，${sayEnd(closesAt)} 结束。结束以后，在这里出账单。`}</Notice>
  }
  const close = () => setAsked(null)
  return (
    <>
      {notIssued + toRemind > 0 ? (
        <ButtonColumn>
          {notIssued > 0 ? (
            <ActionButton text={`给 ${notIssued} 名学生出账单`} onTap={() => setAsked('ISSUE')} />
          ) : null}
          {toRemind > 0 ? (
            <ActionButton
              kind={notIssued > 0 ? 'plain' : 'primary'}
              icon="bell"
              text={`提醒 ${toRemind} 户`}
              onTap={() => setAsked('REMIND')}
            />
          ) : null}
        </ButtonColumn>
      ) : null}
      {asked === 'ISSUE' ? <IssueSheet schoolId={schoolId} planId={planId} count={notIssued} onClose={close} /> : null}
      {asked === 'REMIND' ? <RemindSheet schoolId={schoolId} planId={planId} count={toRemind} onClose={close} /> : null}
    </>
  )
}

interface StepSheetProps {
  readonly schoolId: string
  readonly planId: string | null
  readonly count: number
  readonly onClose: () => void
}

const ISSUE_CONSEQUENCE = '按现在报的课出，家长会收到通知。账单出了就不改，以后退课、停课另记一笔。'

/** Some hundred children a call: asked again until the last one. */
function IssueSheet({ schoolId, planId, count, onClose }: StepSheetProps) {
  const [issued, setIssued] = useState(0)
  const { ask, busy, problem } = useConfirmedWrite('billing.issueBills', '正在出账单')
  const show = useToast((state) => state.show)
  const issue = async () => {
    let total = 0
    let after: string | undefined
    do {
      const answer = await ask({ schoolId, planId: planId ?? undefined, after })
      if (answer === null) return
      total += answer.issued
      setIssued(total)
      after = answer.next ?? undefined
    } while (after !== undefined)
    onClose()
    show({ text: `出了 ${total} 份账单，家长会收到通知` })
  }
  return (
    <Sheet
      open
      title={`给 ${count} 名学生出账单？`}
      consequence={issued > 0 ? `已经出了 ${issued} 份，还在往下出。` : ISSUE_CONSEQUENCE}
      confirm="出账单"
      cancel="先不出"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void issue()}
      onCancel={onClose}
    />
  )
}

function RemindSheet({ schoolId, planId, count, onClose }: StepSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.remindUnpaid', '正在提醒')
  const show = useToast((state) => state.show)
  const remind = async () => {
    const answer = await ask({ schoolId, planId: planId ?? undefined })
    if (answer === null) return
    onClose()
    show({
      text: answer.left > 0 ? `提醒了 ${answer.reminded} 户，还有 ${answer.left} 户` : `提醒了 ${answer.reminded} 户`,
    })
  }
  return (
    <Sheet
      open
      title={`提醒 ${count} 户？`}
      consequence="只说有账单要看，不写孩子、不写金额，也不在班级群里说。同一户三天最多一次，夜里不发。"
      confirm="提醒"
      cancel="先不提醒"
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void remind()}
      onCancel={onClose}
    />
  )
}
