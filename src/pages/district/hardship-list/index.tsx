// Owns the page on which the district hands its list of families to relieve to the schools.
import { DistrictScreen } from '@src/features/district/district-screen'
import { HardshipImport } from '@src/features/district/hardship-import'

export default function HardshipListPage() {
  return (
    <DistrictScreen section="list">{({ districtId }) => <HardshipImport districtId={districtId} />}</DistrictScreen>
  )
}
