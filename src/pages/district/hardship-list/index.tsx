// Owns the page on which the district hands its list of families to relieve to the schools.

import { HardshipImport } from '@src/features/billing/waivers/hardship-import'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function HardshipListPage() {
  return (
    <DistrictScreen section="list">{({ districtId }) => <HardshipImport districtId={districtId} />}</DistrictScreen>
  )
}
