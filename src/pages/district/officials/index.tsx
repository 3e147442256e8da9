// The page of a district's people.
import { DistrictScreen } from '@src/features/district/district-screen'
import { OfficialsView } from '@src/features/identity/staff/officials-view'

export default function OfficialsPage() {
  return (
    <DistrictScreen section="officials">{({ districtId }) => <OfficialsView districtId={districtId} />}</DistrictScreen>
  )
}
