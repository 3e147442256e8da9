// The page that lists the small rural schools' subsidies.

import { DistrictSubsidiesView } from '@src/features/billing/subsidy/district-subsidies-view'
import { OfficeFrame } from '@src/features/district/office-frame'

export default function SubsidiesPage() {
  return (
    <OfficeFrame title="小规模学校补助">
      {({ districtId }) => <DistrictSubsidiesView districtId={districtId} />}
    </OfficeFrame>
  )
}
