// Owns the page of one fee policy.
import { OfficePage } from '@src/features/district/office-frame'
import { PackView } from '@src/features/district/pack-view'
import { useRouter } from '@tarojs/taro'

export default function PackPage() {
  const { packId = '' } = useRouter().params
  return (
    <OfficePage title="收费标准">{({ districtId }) => <PackView districtId={districtId} packId={packId} />}</OfficePage>
  )
}
