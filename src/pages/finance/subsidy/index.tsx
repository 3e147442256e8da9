// The page of a school's own subsidy.
import { SubsidyView } from '@src/features/billing/subsidy/subsidy-view'
import { SchoolGate } from '@src/features/school/school-gate'
import { Screen } from '@src/ui/layout/screen'

export default function SchoolSubsidyPage() {
  return (
    <SchoolGate section="finance" place="schoolSubsidy">
      {({ school }) => (
        <Screen title="小规模学校补助" back>
          <SubsidyView key={school.schoolId} schoolId={school.schoolId} year={null} />
        </Screen>
      )}
    </SchoolGate>
  )
}
