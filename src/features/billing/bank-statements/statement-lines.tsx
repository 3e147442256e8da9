// The lines of a bank statement: asked first, then sure, then not the school’s.
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Money } from '@src/ui/marks/money'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Chosen, StatementBill, StatementLine } from './answers'
import { DOUBT_TEXTS, sayBill, statementTexts as texts } from './statement-texts'
import './statement-lines.css'

const PAGE = 30

interface LinesProps {
  readonly title: string
  readonly lines: readonly StatementLine[]
  readonly children: (line: StatementLine) => ReactNode
}

export function StatementLines({ title, lines, children }: LinesProps) {
  const [shown, setShown] = useState(PAGE)
  if (lines.length === 0) return null
  return (
    <Card kind="list" title={title} aside={`${lines.length} 笔`}>
      {lines.slice(0, shown).map((line) => (
        <View key={line.lineId}>{children(line)}</View>
      ))}
      {lines.length > shown ? (
        <ActionButton text={texts.more(lines.length - shown)} kind="quiet" onTap={() => setShown(shown + PAGE)} />
      ) : null}
    </Card>
  )
}

/** 9月18日，苏婉，三2班课后服务 */
function sayLine({ on, payer, remark }: StatementLine): string {
  return [sayDate(on), payer, remark].filter(Boolean).join('，')
}

export function PlainLine({ line, bill }: { readonly line: StatementLine; readonly bill: StatementBill | undefined }) {
  return (
    <ListRow
      title={bill === undefined ? line.payer || '没写户名' : `${bill.pupilName}，${bill.homeroomName}`}
      note={sayLine(line)}
      end={
        <View className="line">
          {line.isPart ? <Tag tone="now">一部分</Tag> : null}
          <Money fen={line.amountFen} />
        </View>
      }
    />
  )
}

interface DoubtfulLineProps {
  readonly line: StatementLine
  readonly bills: ReadonlyMap<string, StatementBill>
  readonly chosen: Chosen
  readonly onChoose: (lineId: string, billId: string) => void
}

const LEAVE = 'LEAVE'

export function DoubtfulLine({ line, bills, chosen, onChoose }: DoubtfulLineProps) {
  const { lineId, doubt, billIds, amountFen } = line
  const options = billIds.flatMap((billId) => {
    const bill = bills.get(billId)
    return bill === undefined ? [] : [{ value: billId, text: sayBill(bill) }]
  })
  return (
    <View className="statement-doubt">
      <View className="statement-doubt-head">
        <View className="grow">
          <View className="type-body strong">{doubt === null ? '银行冲回了一笔' : DOUBT_TEXTS[doubt]}</View>
          <View className="type-note ink-3">{sayLine(line)}</View>
        </View>
        <Money fen={amountFen} />
      </View>
      {options.length > 0 ? (
        <Chips
          label={`${sayLine(line)}，是谁的`}
          options={[...options, { value: LEAVE, text: texts.leave }]}
          value={chosen[lineId] || LEAVE}
          onChange={(value) => onChoose(lineId, value === LEAVE ? '' : value)}
        />
      ) : null}
      {doubt === null ? (
        <View className="type-note ink-2">以前登记过的话，到那份账单里冲正。没登记过就不用管。</View>
      ) : null}
    </View>
  )
}
