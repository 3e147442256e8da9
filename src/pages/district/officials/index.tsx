// The page of a district's people.
import { DistrictScreen } from '@src/features/district/district-screen'
import { DistrictOfficialsView } from '@src/features/identity/staff/district-officials-view'

export default function OfficialsPage() {
  return (
    <DistrictScreen section="officials">
      {({ districtId }) => <DistrictOfficialsView districtId={districtId} />}
    </DistrictScreen>
  )
}
