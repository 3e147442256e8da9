// The page of correction requests from a school's families.
import { SchoolCorrectionsView } from '@src/features/privacy/corrections/school-corrections-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolCorrectionsPage() {
  return (
    <SchoolGate section="staff" place="corrections">
      {({ school }) => (
        <Screen title="更正申请" back>
          <SchoolCorrectionsView schoolId={school.schoolId} />
        </Screen>
      )}
    </SchoolGate>
  )
}
