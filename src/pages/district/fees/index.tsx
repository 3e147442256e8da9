// The page of a district's fee totals.

import { DistrictFeesView } from '@src/features/billing/subsidy/district-fees-view'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function DistrictFeesPage() {
  return (
    <DistrictScreen section="fees" forBoth>
      {({ districtId }) => <DistrictFeesView districtId={districtId} />}
    </DistrictScreen>
  )
}
