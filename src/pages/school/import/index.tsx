// The page where a clerk imports a roster or a course plan.

import type { LocalFile } from '@src/api/transport/transport-type'
import { SchoolGate } from '@src/features/school/school-gate'
import { ImportScreen } from '@src/features/workbooks/import-screen'
import type { ImportKind } from '@src/features/workbooks/import-texts'
import { useState } from 'react'

interface Work {
  readonly kind: ImportKind
  readonly given: LocalFile | null
}

export default function SchoolImportPage() {
  const [{ kind, given }, setWork] = useState<Work>({ kind: 'roster', given: null })
  return (
    <SchoolGate section="import" place="schoolImport">
      {(staff) => (
        <ImportScreen
          key={`${staff.school.schoolId}:${kind}`}
          kind={kind}
          onKindChange={(next, file) => setWork({ kind: next, given: file ?? null })}
          staff={staff}
          given={given}
        />
      )}
    </SchoolGate>
  )
}
