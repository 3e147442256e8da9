// Owns the page of a district's fees in sums.
import { DistrictScreen } from '@src/features/district/district-screen'
import { FeesView } from '@src/features/district/fees-view'

export default function DistrictFeesPage() {
  return (
    <DistrictScreen section="fees" forBoth>
      {({ districtId }) => <FeesView districtId={districtId} />}
    </DistrictScreen>
  )
}
