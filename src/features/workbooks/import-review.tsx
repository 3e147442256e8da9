// What was read of a workbook, and the question before it is stored.
import type { ImportKind } from '@src/features/workbooks/import-texts'
import { ImportConfirm } from './import-confirm'
import type { ImportStep } from './import-step'
import { MarkedCopyButton } from './marked-copy-button'
import type { useImport } from './use-import'
import { WorkbookPreview } from './workbook-preview'

interface ImportReviewProps {
  readonly kind: ImportKind
  readonly step: Extract<ImportStep, { readonly step: 'read' | 'storing' }>
  readonly work: ReturnType<typeof useImport>
  /** Whether the sheet is open, and opening and closing it. */
  readonly asking: boolean
  readonly onAsk: (asking: boolean) => void
  readonly onAdditions: () => void
}

export function ImportReview({ kind, step, work, asking, onAsk, onAdditions }: ImportReviewProps) {
  const store = async () => {
    await work.store()
    onAsk(false)
  }
  const putAway = () => {
    work.giveUp()
    onAsk(false)
  }
  return (
    <>
      <WorkbookPreview
        name={step.file.name}
        kind={kind}
        preview={step.preview}
        marked={
          <MarkedCopyButton
            kind={kind}
            file={{ schoolId: work.schoolId, fileId: step.fileId }}
            answers={work.answers}
          />
        }
        onMore={work.more}
        answers={work.answers}
        onAnswer={(question, choice) => void work.answer(question, choice)}
        onAdditions={onAdditions}
        onConfirmed={(leaving) => {
          work.confirmLeaving(leaving)
          onAsk(true)
        }}
      />
      <ImportConfirm kind={kind} open={asking} step={step} sending={work.sending} onStore={store} onCancel={putAway} />
    </>
  )
}
