// The page where the district passes its hardship list on to the schools.

import { DistrictHardshipImport } from '@src/features/billing/waivers/district-hardship-import'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function HardshipListPage() {
  return (
    <DistrictScreen section="list">
      {({ districtId }) => <DistrictHardshipImport districtId={districtId} />}
    </DistrictScreen>
  )
}
