// The page that lists the small rural schools' subsidies.

import { SubsidiesView } from '@src/features/billing/subsidy/subsidies-view'
import { OfficePage } from '@src/features/district/office-frame'

export default function SubsidiesPage() {
  return <OfficePage title="小规模学校补助">{({ districtId }) => <SubsidiesView districtId={districtId} />}</OfficePage>
}
