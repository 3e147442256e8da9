// Owns the question before a workbook is stored: what will change, and what that means for families.
import { type ImportKind, importKindTexts, importTexts, sayChanges } from '@src/texts/import-texts'
import { Sheet } from '@src/ui/sheet'
import { View } from '@tarojs/components'
import type { ImportStep } from './import-step'

interface ImportConfirmProps {
  readonly kind: ImportKind
  readonly open: boolean
  readonly step: Extract<ImportStep, { readonly step: 'read' | 'storing' }>
  readonly onStore: () => void
  readonly onCancel: () => void
}

export function ImportConfirm({ kind, open, step, onStore, onCancel }: ImportConfirmProps) {
  const { store, storing, consequence } = importKindTexts[kind]
  const busy = step.step === 'storing'
  return (
    <Sheet
      open={open}
      title={`${store}？`}
      consequence={consequence}
      confirm={store}
      cancel={importTexts.notNow}
      busy={busy ? storing : false}
      onConfirm={onStore}
      onCancel={onCancel}
    >
      <View className="type-body strong">{sayChanges(step.preview.counts)}</View>
      {busy ? <View className="type-note ink-3 gap-top">{importTexts.storingHint}</View> : null}
    </Sheet>
  )
}
