// The question before an import: what will change, and what that means for families.
import type { WriteState } from '@src/api/hooks/use-write'
import { type ChangeCounts, sayConsequences, takesAway } from '@src/features/identity/rosters/roster-change-texts'
import { type ImportKind, importKindTexts, importTexts, sayChanges } from '@src/features/workbooks/import-texts'
import { saySending } from '@src/texts/errors/write-texts'
import { Notice } from '@src/ui/feedback/notice'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import type { ImportStep } from './import-step'

interface ImportConfirmProps {
  readonly kind: ImportKind
  readonly open: boolean
  readonly step: Extract<ImportStep, { readonly step: 'read' | 'storing' }>
  /** Whether the write is under way, or its answer got lost. */
  readonly sending: WriteState
  readonly onStore: () => void
  readonly onCancel: () => void
}

export function ImportConfirm({ kind, open, step, sending, onStore, onCancel }: ImportConfirmProps) {
  const { store, storing, consequence } = importKindTexts[kind]
  const { counts, changeCounts } = step.preview
  const busy = saySending(sending, storing)
  return (
    <Sheet
      open={open}
      title={`${store}？`}
      consequence={consequence}
      confirm={store}
      danger={changeCounts !== null && takesAway(changeCounts)}
      cancel={importTexts.notNow}
      busy={busy}
      onConfirm={onStore}
      onCancel={onCancel}
    >
      <View className="type-body strong">{sayChanges(counts)}</View>
      {kind === 'wholeSchool' && changeCounts ? <Consequences counts={changeCounts} /> : null}
      {busy === false ? null : <View className="type-note ink-3 gap-top">{importTexts.storingHint}</View>}
    </Sheet>
  )
}

/** By name of what happens, leavers first: the workbook itself does not show them. */
function Consequences({ counts }: { readonly counts: ChangeCounts }) {
  const said = sayConsequences(counts)
  if (said.length === 0) return null
  return (
    <View className="gap-top">
      <Notice tone={takesAway(counts) ? 'warn' : 'info'}>
        {said.map((sentence) => (
          <View key={sentence}>{sentence}</View>
        ))}
      </Notice>
    </View>
  )
}
