// Owns the fee statement of one child: what is due, every line with its reason, the documents, how it is paid.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/use-action'
import { goTo } from '@src/app-routes'
import { ActionButton } from '@src/ui/action-button'
import { AsyncView } from '@src/ui/async-view'
import { Card } from '@src/ui/card'
import { FeeLines } from '@src/ui/fee-lines'
import { ListRow } from '@src/ui/list-row'
import { Money } from '@src/ui/money'
import { Notice } from '@src/ui/notice'
import { PlainState } from '@src/ui/plain-state'
import { View } from '@tarojs/components'
import { FeeSources } from './fee-sources'
import { ReceiptsRow } from './receipts-row'
import './statement-view.css'

export function StatementView({ pupilId }: { readonly pupilId: string }) {
  const state = useAction('billing.getFeeStatement', { pupilId })
  return <AsyncView<'billing.getFeeStatement'> state={state}>{(answer) => <Statement answer={answer} />}</AsyncView>
}

function Statement({ answer }: { readonly answer: ActionOutput<'billing.getFeeStatement'> }) {
  const { pupil, termName, statement } = answer
  if (!statement || statement.lines.length === 0) return <Nothing hasPlan={statement !== null} />
  return (
    <View className="stack">
      <View className="statement-head">
        <View>
          <View className="type-note ink-3">{`${pupil.name}，${pupil.homeroomName}`}</View>
          <Money fen={statement.totalFen} size="display" />
        </View>
        <View className="statement-term">
          <View className="type-note ink-3">学期</View>
          <View className="type-sub strong">{termName ?? ''}</View>
        </View>
      </View>
      <Card kind="list">
        <FeeLines statement={statement} />
      </Card>
      <FeeSources statement={statement} />
      <ReceiptsRow pupilId={pupil.pupilId} />
      <Card kind="list">
        <ListRow
          title="可以少缴吗"
          note="哪些情况可以减免，怎么申请"
          onTap={() => goTo('waiver', { pupilId: pupil.pupilId })}
        />
      </Card>
      <Notice tone="info">缴费功能开通前，请按学校通知缴费。延时托管不收费，不在账单里。</Notice>
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
