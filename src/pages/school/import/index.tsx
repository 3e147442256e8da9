// The page where a clerk imports a roster or a course plan.

import { SchoolGate } from '@src/features/school/school-gate'
import { ImportScreen } from '@src/features/workbooks/import-screen'
import type { ImportKind } from '@src/features/workbooks/import-texts'
import { useState } from 'react'

export default function SchoolImportPage() {
  const [kind, setKind] = useState<ImportKind>('roster')
  return (
    <SchoolGate section="import">
      {(staff) => (
        <ImportScreen key={`${staff.school.schoolId}:${kind}`} kind={kind} onKindChange={setKind} staff={staff} />
      )}
    </SchoolGate>
  )
}
