// The page of a district's fee totals.

import { FeesView } from '@src/features/billing/subsidy/fees-view'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function DistrictFeesPage() {
  return (
    <DistrictScreen section="fees" forBoth>
      {({ districtId }) => <FeesView districtId={districtId} />}
    </DistrictScreen>
  )
}
