// The lines of a fee statement with their reasons, the cap, the waiver and the amount due.
import type { FeeLine, FeeStatement } from '@domain/billing/fees/fee-statement'
import { feeRuleTexts } from '@src/features/billing/fees/fee-rule-texts'
import { sayYuan } from '@src/texts/say-money'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './fee-lines.css'
import { Icon } from '../../../ui/basics/icon'
import { spoken } from '../../../ui/basics/spoken'
import { Money } from '../../../ui/marks/money'
import { Tag } from '../../../ui/marks/tag'

export function FeeLines({ statement, mark }: { readonly statement: FeeStatement; readonly mark?: string }) {
  const { lines, grossFen, cappedOffFen, waivedFen, totalFen } = statement
  const reduced = cappedOffFen > 0 || waivedFen > 0
  return (
    <View className="fee-lines" {...spoken({ role: 'list' })}>
      {lines.map((line) => (
        <Line key={line.courseId} line={line} marked={line.courseId === mark} />
      ))}
      {reduced ? <Sum title={<View className="ink-2">小计</View>} fen={grossFen} /> : null}
      {cappedOffFen > 0 ? (
        <Sum
          title={
            <View className="line">
              <View className="strong">到顶不再收</View>
              <Tag tone="done" icon="check">
                已封顶
              </Tag>
            </View>
          }
          fen={-cappedOffFen}
        />
      ) : null}
      {waivedFen > 0 ? (
        <Sum
          title={
            <View className="line">
              <View className="strong">减免</View>
              <Icon name="lock" size={16} />
            </View>
          }
          note="只有你和经办人看得到"
          fen={-waivedFen}
        />
      ) : null}
      <View className="fee-line fee-line-total" {...spoken({ role: 'listitem' })}>
        <View className="grow strong">应缴</View>
        <Money fen={totalFen} size="total" />
      </View>
    </View>
  )
}

function Line({ line, marked }: { readonly line: FeeLine; readonly marked: boolean }) {
  return (
    <View className="fee-line" {...spoken({ role: 'listitem' })}>
      <View className="grow">
        <View className="line-between">
          <View className="line grow">
            <View className="strong">{line.title}</View>
            {marked ? <Tag tone="now">这门课</Tag> : null}
          </View>
          <View className="fee-amount">{sayYuan(line.grossFen)}</View>
        </View>
        {line.steps.map((step) => (
          <View key={step.rule} className="type-note ink-3 fee-why">
            {feeRuleTexts[step.rule](step, line)}
          </View>
        ))}
      </View>
    </View>
  )
}

interface SumProps {
  readonly title: ReactNode
  readonly fen: number
  readonly note?: string
}

function Sum({ title, fen, note }: SumProps) {
  return (
    <View className="fee-line" {...spoken({ role: 'listitem' })}>
      <View className="grow">
        <View className="line-between">
          {title}
          <View className={fen < 0 ? 'fee-amount fee-less' : 'fee-amount'}>{sayYuan(fen)}</View>
        </View>
        {note ? <View className="type-note ink-3">{note}</View> : null}
      </View>
    </View>
  )
}
