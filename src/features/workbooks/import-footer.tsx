// The next step at the foot of the import page.
import { type ImportKind, importKindTexts, importTexts } from '@src/features/workbooks/import-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import './import-footer.css'
import { View } from '@tarojs/components'
import { changesAnything } from './import-kind'
import type { ImportStep } from './import-step'

interface ImportFooterProps {
  readonly kind: ImportKind
  readonly step: ImportStep
  readonly onChoose: () => void
  readonly onStore: () => void
}

export function ImportFooter({ kind, step, onChoose, onStore }: ImportFooterProps) {
  return (
    <View className="import-footer">
      <Next kind={kind} step={step} onChoose={onChoose} onStore={onStore} />
    </View>
  )
}

function Next({ kind, step, onChoose, onStore }: ImportFooterProps) {
  if (step.step !== 'read' && step.step !== 'storing') {
    return <ActionButton text={importTexts.choose} icon="document" onTap={onChoose} />
  }
  if (step.preview.faultsTotal > 0) {
    return <ActionButton text={importTexts.chooseAgain} icon="refresh" onTap={onChoose} />
  }
  if (step.preview.questionsOpen === 0 && !changesAnything(step.preview.counts, step.preview.changesTotal)) {
    return <ActionButton text={importTexts.chooseOther} kind="plain" onTap={onChoose} />
  }
  const { brake, questionsOpen } = step.preview
  if (brake !== null) return <ActionButton text={importTexts.chooseOther} kind="plain" onTap={onChoose} />
  return (
    <>
      <ActionButton text={importTexts.chooseOther} kind="plain" onTap={onChoose} />
      <ActionButton
        text={importKindTexts[kind].store}
        blocked={questionsOpen > 0 ? importTexts.answerFirst : undefined}
        onTap={onStore}
      />
    </>
  )
}
