// Owns the question before a workbook is stored: what will change, and what that means for families.
import type { WriteState } from '@src/api/use-write'
import { type ImportKind, importKindTexts, importTexts, sayChanges } from '@src/texts/import-texts'
import { saySending } from '@src/texts/write-texts'
import { Sheet } from '@src/ui/sheet'
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
  const busy = saySending(sending, storing)
  return (
    <Sheet
      open={open}
      title={`${store}？`}
      consequence={consequence}
      confirm={store}
      cancel={importTexts.notNow}
      busy={busy}
      onConfirm={onStore}
      onCancel={onCancel}
    >
      <View className="type-body strong">{sayChanges(step.preview.counts)}</View>
      {busy === false ? null : <View className="type-note ink-3 gap-top">{importTexts.storingHint}</View>}
    </Sheet>
  )
}
