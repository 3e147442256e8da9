// "Why this price" on a course's page: calculation, effect on other fees, statement and documents.
import type { FeeLine, FeeStatement } from '@domain/billing/fees/fee-statement'
import { FeeLines } from '@src/features/billing/fees/fee-lines'
import { feeRuleTexts } from '@src/features/billing/fees/fee-rule-texts'
import { sayChargedLessons } from '@src/features/billing/fees/say-charged-lessons'
import { sayYuan } from '@src/texts/say-money'
import { Icon } from '@src/ui/basics/icon'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { FeeSources } from '../policy/fee-sources'
import './fee-why.css'

interface FeeWhyProps {
  readonly courseId: string
  readonly statement: FeeStatement
  readonly differenceFen: number
  readonly childName: string
  readonly taken: boolean
}

export function FeeWhy({ courseId, statement, differenceFen, childName, taken }: FeeWhyProps) {
  const line = statement.lines.find((each) => each.courseId === courseId)
  return (
    <>
      <Card title="为什么是这个价">
        {line ? <Reckoning line={line} /> : null}
        <View className="fee-effects">
          {effectsOf(statement, courseId).map((effect) => (
            <Effect key={effect} text={effect} />
          ))}
          {taken ? null : <Effect text={sayDifference(differenceFen, childName)} />}
        </View>
        <FeeSources statement={statement} />
      </Card>
      <Card title={taken ? `${childName}这学期的账单` : `报了以后，${childName}这学期`}>
        <FeeLines statement={statement} mark={courseId} />
      </Card>
    </>
  )
}

/** What the price is for, by the first step. */
const PRICED_BY: Readonly<Record<string, string>> = {
  DAYS_TIMES_PRICE: '每天',
  MONTHS_TIMES_PRICE: '每月',
  TERM_PRICE: '一学期',
}

function isByLesson({ steps }: FeeLine): boolean {
  return steps[0]?.rule === 'LESSONS_TIMES_PRICE'
}

function Reckoning({ line }: { readonly line: FeeLine }) {
  return (
    <View className="fee-reckoning">
      <Row name={PRICED_BY[line.steps[0]?.rule ?? ''] ?? '每课时'} amount={sayYuan(line.pricePerLesson)} />
      <Row
        name={line.lessons === line.chargedLessons ? '课时' : `课时（${sayChargedLessons(line)}）`}
        amount={`${isByLesson(line) ? '× ' : ''}${line.chargedLessons}`}
      />
      {line.chargedFen === line.grossFen ? null : (
        <Row name="到顶不再收" amount={sayYuan(line.chargedFen - line.grossFen)} />
      )}
      {line.payableFen === line.chargedFen ? null : (
        <Row name="减免" amount={sayYuan(line.payableFen - line.chargedFen)} />
      )}
      <View className="fee-reckoning-sum">
        <View className="strong">这门课</View>
        <View className="strong">{`${sayYuan(line.payableFen)} 元`}</View>
      </View>
    </View>
  )
}

function Row({ name, amount }: { readonly name: string; readonly amount: string }) {
  return (
    <View className="fee-reckoning-row">
      <View>{name}</View>
      <View>{amount}</View>
    </View>
  )
}

function Effect({ text }: { readonly text: string }) {
  return (
    <View className="fee-effect">
      <Icon name="check" size={18} />
      <View className="grow">{text}</View>
    </View>
  )
}

/** What the rules change beyond lessons times price, for this course and for care. */
export function effectsOf(statement: FeeStatement, courseId: string): readonly string[] {
  const effects = statement.lines
    .filter((line) => line.courseId === courseId || line.kind === 'CARE')
    .flatMap((line) =>
      line.steps
        .filter(({ rule }) => rule !== 'LESSONS_TIMES_PRICE')
        .map((step) => feeRuleTexts[step.rule](step, line)),
    )
  return [...new Set(effects)]
}

function sayDifference(differenceFen: number, childName: string): string {
  if (differenceFen === 0) return `${childName}这学期的总费用不变`
  const amount = sayYuan(Math.abs(differenceFen))
  return differenceFen > 0 ? `${childName}这学期一共多缴 ${amount} 元` : `${childName}这学期一共少缴 ${amount} 元`
}
