// A child's fees for its family: the expected cost until there is a bill, then the bill.
import { useAction } from '@src/api/hooks/use-action'
import { useAnswerClock } from '@src/api/hooks/use-answer-clock'
import { FeeLines } from '@src/features/billing/fees/fee-lines'
import { goTo } from '@src/navigation/app-routes'
import { useChosenTerm } from '@src/navigation/use-chosen-term'
import { sayEnd } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { TermPicker } from '@src/ui/controls/term-picker'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { FeeSources } from '../policy/fee-sources'
import { FamilyWaiverRow } from '../waivers/family-waiver-row'
import type { BillAnswer } from './answers'
import { FamilyBillStatement } from './family-bill-statement'
import { FamilyMaterialChoices } from './family-material-choices'
import { StatementHead } from './statement-head'

export function FamilyStatementView({ pupilId }: { readonly pupilId: string }) {
  const { planId, choose } = useChosenTerm(pupilId)
  const state = useAction('billing.getBill', { pupilId, planId })
  return (
    <AsyncView<'billing.getBill'> state={state}>
      {(answer) => (
        <View className="stack">
          <TermPicker terms={answer.terms} value={answer.planId} onChange={choose} />
          <Statement answer={answer} savedAt={state.savedAt} />
        </View>
      )}
    </AsyncView>
  )
}

interface StatementProps {
  readonly answer: BillAnswer
  readonly savedAt: number | undefined
}

function Statement({ answer, savedAt }: StatementProps) {
  const { statement, bill } = answer
  if (statement && bill) return <FamilyBillStatement answer={answer} statement={statement} bill={bill} />
  if (!statement || statement.lines.length === 0) return <Nothing hasPlan={statement !== null} />
  return <Forecast answer={answer} statement={statement} savedAt={savedAt} />
}

interface ForecastProps extends StatementProps {
  readonly statement: NonNullable<BillAnswer['statement']>
}

function Forecast({ answer, statement, savedAt }: ForecastProps) {
  const { pupil, termName, closesAt, materials } = answer
  const now = useAnswerClock(answer.now, savedAt)
  const isOpen = closesAt !== null && now < closesAt
  return (
    <View className="stack">
      <StatementHead pupil={pupil} word="这学期预计" fen={statement.totalFen} aside={termName ?? ''} />
      <Card kind="list">
        <FeeLines statement={statement} />
      </Card>
      <FamilyMaterialChoices pupilId={pupil.pupilId} materials={materials} />
      <FeeSources statement={statement} />
      <FamilyWaiverRow pupilId={pupil.pupilId} />
      <Notice tone="info">
        {isOpen
          ? `选课到 ${sayEnd(closesAt)} 结束，学校出了账单再缴。延时托管不收费，不在账单里。`
          : '选课已经结束，学校出了账单再缴。延时托管不收费，不在账单里。'}
      </Notice>
    </View>
  )
}

function Nothing({ hasPlan }: { readonly hasPlan: boolean }) {
  if (!hasPlan)
    return <PlainState drawing="bag" title="这学期还没有账单" hint="学校发布方案、报了课以后，会在这里看到。" />
  return (
    <PlainState drawing="bag" title="没有要缴的费" hint="还没有报课。报了以后，每一笔为什么收，这里都写明白。">
      <ActionButton text="去选课" onTap={() => goTo('courses')} />
    </PlainState>
  )
}
