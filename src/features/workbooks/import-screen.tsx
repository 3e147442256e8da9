// The import page: the kind of workbook, and a view for each step of its import.

import type { LocalFile } from '@src/api/transport/transport-type'
import { type ImportKind, importKindTexts } from '@src/features/workbooks/import-texts'
import { useState } from 'react'
import { SchoolScreen } from '../school/school-screen'
import type { Staff } from '../school/use-school'
import { chooseWorkbook } from './choose-workbook'
import { ImportFailure } from './import-failure'
import { ImportFooter } from './import-footer'
import { ImportGuide } from './import-guide'
import { ImportProgress } from './import-progress'
import { ImportResult } from './import-result'
import { ImportReview } from './import-review'
import type { ImportStep } from './import-step'
import { useGivenFile } from './use-given-file'
import { useImport } from './use-import'

interface ImportScreenProps {
  readonly kind: ImportKind
  /** With a file: it is read again, as that kind. */
  readonly onKindChange: (kind: ImportKind, file?: LocalFile) => void
  readonly staff: Staff
  readonly given: LocalFile | null
}

export function ImportScreen({ kind, onKindChange, staff, given }: ImportScreenProps) {
  const work = useImport(kind, staff.school.schoolId)
  useGivenFile(given, work.take)
  const [asking, setAsking] = useState(false)
  const { step } = work
  const choose = async () => {
    const file = await chooseWorkbook()
    if (file) await work.take(file)
  }
  const footer = <ImportFooter kind={kind} step={step} onChoose={choose} onStore={() => setAsking(true)} />
  return (
    <SchoolScreen section="import" staff={staff} footer={hasFooter(step) ? footer : null}>
      {step.step === 'choose' ? <ImportGuide kind={kind} onKindChange={onKindChange} /> : null}
      {step.step === 'uploading' || step.step === 'reading' ? <ImportProgress step={step} /> : null}
      {step.step === 'read' || step.step === 'storing' ? (
        <ImportReview
          kind={kind}
          step={step}
          work={work}
          asking={asking}
          onAsk={setAsking}
          onAdditions={() => onKindChange('roster', step.file)}
        />
      ) : null}
      {step.step === 'done' ? (
        <ImportResult stored={importKindTexts[kind].stored} step={step} kind={kind} onAnother={work.startOver} />
      ) : null}
      {step.step === 'failed' ? <ImportFailure step={step} onTryAgain={work.tryAgain} onChoose={choose} /> : null}
    </SchoolScreen>
  )
}

function hasFooter({ step }: ImportStep): boolean {
  return step === 'choose' || step === 'read' || step === 'storing'
}
