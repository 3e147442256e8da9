// The preview of a workbook: what confirming would do, what was ignored, every cell to correct.
import { type Counts, type ImportKind, importTexts } from '@src/features/workbooks/import-texts'
import { Notice } from '@src/ui/feedback/notice'
import { Card } from '@src/ui/layout/card'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import { ChangeList } from './change-list'
import { CountRows } from './count-rows'
import { FaultList } from './fault-list'
import { changesAnything, type ImportPreview } from './import-kind'

interface WorkbookPreviewProps {
  readonly kind: ImportKind
  readonly name: string
  readonly preview: ImportPreview
  /** Of faults or of changes. */
  readonly onMore: () => void
}

export function WorkbookPreview({ kind, name, preview, onMore }: WorkbookPreviewProps) {
  const { rows, counts, ignoredColumns, faults, faultsTotal } = preview
  const faulty = faultsTotal > 0
  return (
    <View className="stack">
      <View>
        <View className="type-sub ink-2">{importTexts.rows(name, rows)}</View>
        <Verdict preview={preview} />
      </View>
      <FaultList faults={faults} total={faultsTotal} onMore={onMore} />
      <Card kind="list" title={faulty ? importTexts.wouldBe : importTexts.willBe}>
        <CountRows counts={faulty ? counts.map(withoutMissing) : counts} takesOut={kind === 'wholeSchool'} />
      </Card>
      {kind === 'wholeSchool' && !faulty ? <ChangeList preview={preview} onMore={onMore} /> : null}
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
