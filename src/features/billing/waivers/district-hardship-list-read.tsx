// The preview of a hardship list: matched children, cells to correct, rows that match nobody.

import { ExportButton } from '@src/features/billing/documents/export-button'
import { hardshipListTexts as texts } from '@src/features/billing/waivers/hardship-list-texts'
import { FaultList } from '@src/features/workbooks/fault-list'
import type { GivenAnswers } from '@src/features/workbooks/import-kind'
import { importTexts } from '@src/features/workbooks/import-texts'
import { QuestionList } from '@src/features/workbooks/question-list'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { FigureStrip } from '@src/ui/marks/figure-strip'
import { View } from '@tarojs/components'
import type { ListStep } from './use-hardship-import'

interface DistrictHardshipListReadProps {
  readonly step: Extract<ListStep, { readonly step: 'read' | 'storing' }>
  readonly districtId: string
  readonly answers: GivenAnswers
  readonly onAnswer: (question: string, choice: string) => void
  readonly onMore: () => void
  readonly onStore: () => void
  readonly onChoose: () => void
}

export function DistrictHardshipListRead({
  step: { file, fileId, preview },
  districtId,
  answers,
  onAnswer,
  onMore,
  onStore,
  onChoose,
}: DistrictHardshipListReadProps) {
  const { rows, matched, faults, faultsTotal, unmatched, unmatchedTotal, ignoredColumns, questions, questionsOpen } =
    preview
  return (
    <View className="stack">
      <View className="type-sub ink-2">{importTexts.rows(file.name, rows)}</View>
      <FigureStrip
        figures={[
          { value: matched, word: '对上的学生', tone: 'primary' },
          { value: unmatchedTotal, word: '没对上' },
          { value: faultsTotal, word: '要改的格子' },
        ]}
      />
      <QuestionList questions={questions} questionsOpen={questionsOpen} answers={answers} onAnswer={onAnswer} />
      {faultsTotal > 0 ? <Notice tone="danger">{importTexts.nothingStored}</Notice> : null}
      <FaultList faults={faults} total={faultsTotal} onMore={onMore} />
      {unmatchedTotal > 0 ? <Notice tone="warn">{texts.unmatched(unmatchedTotal)}</Notice> : null}
      <FaultList faults={unmatched} total={unmatched.length} onMore={() => undefined} />
      {ignoredColumns.length > 0 ? (
        <Notice tone="info" icon="eye-off">
          {importTexts.ignored(ignoredColumns)}
        </Notice>
      ) : null}
      {faultsTotal + unmatchedTotal > 0 ? (
        <ExportButton
          key={JSON.stringify([fileId, answers])}
          name="billing.markHardshipList"
          input={{ districtId, fileId, answers: [...answers] }}
          text={importTexts.marked}
        />
      ) : null}
      <ButtonColumn>
        {faultsTotal === 0 && questionsOpen === 0 && matched > 0 ? (
          <ActionButton text={texts.store} onTap={onStore} />
        ) : null}
        <ActionButton kind="plain" text={importTexts.chooseOther} onTap={onChoose} />
      </ButtonColumn>
    </View>
  )
}
