// Owns the page of one fee policy.
import { useAddress } from '@src/app-address'
import { OfficePage } from '@src/features/district/office-frame'
import { PackView } from '@src/features/district/pack-view'

export default function PackPage() {
  const { packId = '' } = useAddress()
  return (
    <OfficePage title="收费标准">{({ districtId }) => <PackView districtId={districtId} packId={packId} />}</OfficePage>
  )
}
