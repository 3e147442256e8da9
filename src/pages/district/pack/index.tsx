// The district's page of one fee policy.

import { PackView } from '@src/features/billing/policy/pack-view'
import { OfficePage } from '@src/features/district/office-frame'
import { useAddress } from '@src/navigation/app-address'

export default function PackPage() {
  const { packId = '' } = useAddress()
  return (
    <OfficePage title="收费标准">{({ districtId }) => <PackView districtId={districtId} packId={packId} />}</OfficePage>
  )
}
