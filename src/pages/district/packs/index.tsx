// Owns the page of a district's fee policies.
import { OfficePage } from '@src/features/district/office-frame'
import { PacksView } from '@src/features/district/packs-view'

export default function PacksPage() {
  return <OfficePage title="收费标准">{({ districtId }) => <PacksView districtId={districtId} />}</OfficePage>
}
