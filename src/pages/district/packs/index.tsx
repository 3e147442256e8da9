// The page that lists a district's fee policies.

import { PacksView } from '@src/features/billing/policy/packs-view'
import { OfficePage } from '@src/features/district/office-frame'

export default function PacksPage() {
  return <OfficePage title="收费标准">{({ districtId }) => <PacksView districtId={districtId} />}</OfficePage>
}
