// Downloads the workbook with its faults marked, to be corrected there and uploaded again.
import { ExportButton } from '@src/features/billing/documents/export-button'
import { importTexts } from '@src/features/workbooks/import-texts'
import type { GivenAnswers, UploadedFile } from './import-kind'
import type { ImportKind } from './import-texts'

interface MarkedCopyButtonProps {
  readonly kind: ImportKind
  readonly file: UploadedFile
  readonly answers: GivenAnswers
}

export function MarkedCopyButton({ kind, file, answers }: MarkedCopyButtonProps) {
  // An answer may change what is wrong: it is made anew.
  const key = JSON.stringify([file.fileId, answers])
  if (kind === 'coursePlan')
    return (
      <ExportButton
        key={key}
        name="enrollment.markCoursePlan"
        input={{ ...file, answers: [...answers] }}
        text={importTexts.marked}
      />
    )
  const scope = kind === 'wholeSchool' ? ('WHOLE_SCHOOL' as const) : ('ADDITIONS' as const)
  return (
    <ExportButton
      key={key}
      name="identity.markRoster"
      input={{ ...file, scope, answers: [...answers] }}
      text={importTexts.marked}
    />
  )
}
