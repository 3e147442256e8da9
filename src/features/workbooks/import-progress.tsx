// The progress while a workbook is uploaded and read.
import { importTexts } from '@src/features/workbooks/import-texts'
import { Progress } from '@src/ui/feedback/progress'
import { Card } from '@src/ui/layout/card'
import type { WorkbookStep } from './import-step'

interface ImportProgressProps {
  readonly step: Extract<WorkbookStep<never, never>, { readonly step: 'uploading' | 'reading' }>
}

export function ImportProgress({ step }: ImportProgressProps) {
  const uploading = step.step === 'uploading'
  const words = uploading ? importTexts.uploading(Math.round(step.share * 100)) : importTexts.reading
  return (
    <Card title={step.file.name}>
      <Progress words={words} share={uploading ? step.share : 1} note={importTexts.readingHint} />
    </Card>
  )
}
