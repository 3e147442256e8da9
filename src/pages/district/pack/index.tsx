// The district's page of one fee policy.

import { DistrictPackView } from '@src/features/billing/policy/district-pack-view'
import { OfficeFrame } from '@src/features/district/office-frame'
import { useAddress } from '@src/navigation/app-address'

export default function PackPage() {
  const { packId = '' } = useAddress()
  return (
    <OfficeFrame title="收费标准">
      {({ districtId }) => <DistrictPackView districtId={districtId} packId={packId} />}
    </OfficeFrame>
  )
}
