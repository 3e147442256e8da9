// The preview of a workbook: what confirming would do, what was ignored, every cell to correct.
import { type Counts, type ImportKind, importTexts } from '@src/features/workbooks/import-texts'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BrakeCard } from './brake-card'
import { ChangeList } from './change-list'
import { CountRows } from './count-rows'
import { FaultList } from './fault-list'
import { changesAnything, type GivenAnswers, type ImportPreview } from './import-kind'
import { PlanChangeList } from './plan-change-list'
import { QuestionList } from './question-list'
import { SheetList } from './sheet-list'
import { WithoutMobileList } from './without-mobile-list'

interface WorkbookPreviewProps {
  readonly kind: ImportKind
  readonly name: string
  readonly preview: ImportPreview
  /** How its faults are downloaded, where there are any. */
  readonly marked: ReactNode
  /** Of faults or of changes. */
  readonly onMore: () => void
  readonly answers: GivenAnswers
  readonly onAnswer: (question: string, choice: string) => void
  /** The brake's two ways. */
  readonly onAdditions: () => void
  readonly onConfirmed: (leaving: number) => void
}

export function WorkbookPreview(props: WorkbookPreviewProps) {
  const { kind, name, preview, marked, onMore, answers, onAnswer, onAdditions, onConfirmed } = props
  const { rows, counts, ignoredColumns, faults, faultsTotal, brake, questionsOpen, yearsNotArranged } = preview
  const faulty = faultsTotal > 0
  return (
    <View className="stack">
      <View>
        <View className="type-sub ink-2">{importTexts.rows(name, rows)}</View>
        <Verdict preview={preview} />
      </View>
      {brake ? (
        <BrakeCard
          brake={brake}
          blocked={questionsOpen > 0 ? importTexts.answerFirst : undefined}
          onAdditions={onAdditions}
          onConfirmed={onConfirmed}
        />
      ) : null}
      <QuestionList questions={preview.questions} questionsOpen={questionsOpen} answers={answers} onAnswer={onAnswer} />
      {faulty ? marked : null}
      <FaultList faults={faults} total={faultsTotal} onMore={onMore} />
      {yearsNotArranged.length > 0 ? (
        <Notice tone="warn">{importTexts.yearsNotArranged(yearsNotArranged)}</Notice>
      ) : null}
      <SheetList sheets={preview.sheets} />
      <Card kind="list" title={faulty ? importTexts.wouldBe : importTexts.willBe}>
        <CountRows counts={faulty ? counts.map(withoutMissing) : counts} takesOut={kind === 'wholeSchool'} />
      </Card>
      {kind === 'coursePlan' || faulty ? null : <ChangeList preview={preview} onMore={onMore} />}
      {kind === 'coursePlan' ? <PlanChangeList preview={preview} onMore={onMore} /> : null}
      <WithoutMobileList unreached={preview.unreached} unreachedTotal={preview.unreachedTotal} />
      {ignoredColumns.length > 0 ? (
        <Notice tone="info" icon="eye-off">
          {importTexts.ignored(ignoredColumns)}
        </Notice>
      ) : null}
    </View>
  )
}

/** Drops `missing`: rows with faults are not counted, so their pupils would look like leavers. */
function withoutMissing(counts: Counts): Counts {
  return { ...counts, missing: 0 }
}

function Verdict({ preview: { faultsTotal, counts, changesTotal } }: { readonly preview: ImportPreview }) {
  if (faultsTotal > 0) {
    return (
      <View className="stack">
        <View className="type-title">{importTexts.faults(faultsTotal)}</View>
        <Notice tone="danger">{importTexts.nothingStored}</Notice>
      </View>
    )
  }
  const changes = changesAnything(counts, changesTotal)
  return (
    <View>
      <View className="line-between">
        <View className="type-title">{changes ? importTexts.clean : importTexts.same}</View>
        <Tag tone="done" icon="check-circle">
          {importTexts.faultless}
        </Tag>
      </View>
      <View className="type-sub ink-2">{changes ? importTexts.notYetStored : importTexts.sameHint}</View>
    </View>
  )
}
