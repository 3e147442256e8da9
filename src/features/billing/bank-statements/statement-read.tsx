// What was read of a bank statement, and the question before its lines are recorded.
import { saySending } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StatementBill, StatementPreview } from './answers'
import { chosenLines, sumChosen } from './chosen-lines'
import { DoubtfulLine, PlainLine, StatementLines } from './statement-lines'
import { FAULT_TEXTS, sayLeftOut, saySure, statementTexts as texts } from './statement-texts'
import type { StatementStep, useStatement } from './use-statement'

interface StatementReadProps {
  readonly work: ReturnType<typeof useStatement>
  readonly step: Extract<StatementStep, { step: 'read' | 'storing' }>
  readonly onChoose: () => void
}

export function StatementRead({ work, step: { file, preview }, onChoose }: StatementReadProps) {
  const [asking, setAsking] = useState(false)
  const wishes = chosenLines(preview, work.chosen)
  const sum = sumChosen(preview, wishes)
  const record = async () => {
    await work.store()
    setAsking(false)
  }
  const putAway = () => {
    work.giveUp()
    setAsking(false)
  }
  return (
    <View className="stack">
      <View className="type-sub ink-2">{`${file.name}，${saySure(preview)}`}</View>
      <Figures preview={preview} />
      <Lines preview={preview} work={work} />
      <ButtonColumn>
        {wishes.length > 0 ? (
          <ActionButton text={texts.record(sum.lines, sum.fen)} onTap={() => setAsking(true)} />
        ) : null}
        <ActionButton kind="plain" text={texts.choose} onTap={onChoose} />
      </ButtonColumn>
      <Sheet
        open={asking}
        title={`${texts.record(sum.lines, sum.fen)}？`}
        consequence={texts.consequence(sum.households)}
        confirm={texts.record(sum.lines, sum.fen)}
        cancel={texts.notNow}
        busy={saySending(work.sending, `${texts.storing} ${work.done} / ${sum.lines}`)}
        onConfirm={() => void record()}
        onCancel={putAway}
      />
    </View>
  )
}

function Figures({ preview }: { readonly preview: StatementPreview }) {
  const { sure, doubtful, foreign } = preview
  const leftOut = sayLeftOut(preview)
  return (
    <>
      <FigureStrip
        figures={[
          { value: sure.lines, word: '对上了', tone: 'primary' },
          { value: doubtful.lines, word: '要你定', tone: 'accent' },
          { value: foreign.lines, word: '不是缴费' },
        ]}
      />
      {leftOut === null ? null : <Notice tone="plain">{leftOut}</Notice>}
    </>
  )
}

function Lines({ preview, work }: { readonly preview: StatementPreview; readonly work: StatementReadProps['work'] }) {
  const bills = new Map<string, StatementBill>(preview.bills.map((bill) => [bill.billId, bill]))
  const of = (...kinds: readonly string[]) => preview.lines.filter(({ kind }) => kinds.includes(kind))
  return (
    <>
      <StatementLines title="要你定" lines={of('DOUBTFUL', 'TAKES_BACK')}>
        {(line) => <DoubtfulLine line={line} bills={bills} chosen={work.chosen} onChoose={work.choose} />}
      </StatementLines>
      <StatementLines title="对上了" lines={of('SURE')}>
        {(line) => <PlainLine line={line} bill={bills.get(line.billIds[0] ?? '')} />}
      </StatementLines>
      <Faults preview={preview} />
      <StatementLines title="以前登记过" lines={of('RECORDED')}>
        {(line) => <PlainLine line={line} bill={bills.get(line.billIds[0] ?? '')} />}
      </StatementLines>
      <StatementLines title="不是缴费，不登记" lines={of('FOREIGN')}>
        {(line) => <PlainLine line={line} bill={undefined} />}
      </StatementLines>
    </>
  )
}

function Faults({ preview: { faults, faultsTotal } }: { readonly preview: StatementPreview }) {
  if (faultsTotal === 0) return null
  return (
    <Card kind="list" title="读不懂，没有登记" aside={`${faultsTotal} 行`}>
      {faults.map(({ sheet, row, code }) => (
        <ListRow
          key={`${sheet} ${row}`}
          title={`第 ${row} 行`}
          note={`${FAULT_TEXTS[code]}。在网银里看这一笔，用登记缴费记。`}
        />
      ))}
    </Card>
  )
}
