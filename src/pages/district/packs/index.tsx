// The page that lists a district's fee policies.

import { DistrictPacksView } from '@src/features/billing/policy/district-packs-view'
import { OfficeFrame } from '@src/features/district/office-frame'

export default function PacksPage() {
  return <OfficeFrame title="收费标准">{({ districtId }) => <DistrictPacksView districtId={districtId} />}</OfficeFrame>
}
