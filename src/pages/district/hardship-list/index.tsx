// The page where the district passes its hardship list on to the schools.

import { HardshipImport } from '@src/features/billing/waivers/hardship-import'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function HardshipListPage() {
  return (
    <DistrictScreen section="list">{({ districtId }) => <HardshipImport districtId={districtId} />}</DistrictScreen>
  )
}
