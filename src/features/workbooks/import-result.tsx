// The result of an import: what changed, and where to go next.
import { type ImportKind, importTexts, sayChanges } from '@src/features/workbooks/import-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { PlainState } from '@src/ui/feedback/plain-state'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { goToSection } from '../school/go-to-section'
import { CountRows } from './count-rows'
import { changesAnything } from './import-kind'
import type { ImportStep } from './import-step'

interface ImportResultProps {
  /** 名册已写入 */
  readonly stored: string
  readonly kind: ImportKind
  readonly step: Extract<ImportStep, { readonly step: 'done' }>
  readonly onAnother: () => void
}

export function ImportResult({ stored, kind, step, onAnother }: ImportResultProps) {
  const { stored: counts, preview } = step
  const changes = changesAnything(counts, preview.changesTotal)
  return (
    <View className="stack" role="status">
      <PlainState
        drawing="bag"
        title={changes ? stored : importTexts.nothingChanged}
        hint={changes ? importTexts.changedHint(sayChanges(counts)) : importTexts.nothingChangedHint}
      >
        {kind === 'coursePlan' ? (
          <ActionButton text={importTexts.toPlan} onTap={() => goToSection('plan')} />
        ) : (
          <ActionButton text={importTexts.toCourses} onTap={() => goToSection('courses')} />
        )}
        <ActionButton text={importTexts.another} kind="quiet" onTap={onAnother} />
      </PlainState>
      <Card kind="list">
        <CountRows counts={counts} takesOut={kind === 'wholeSchool'} />
      </Card>
    </View>
  )
}
