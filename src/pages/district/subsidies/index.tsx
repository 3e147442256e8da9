// Owns the page of the small rural schools' subsidies.
import { OfficePage } from '@src/features/district/office-frame'
import { SubsidiesView } from '@src/features/district/subsidies-view'

export default function SubsidiesPage() {
  return <OfficePage title="小规模学校补助">{({ districtId }) => <SubsidiesView districtId={districtId} />}</OfficePage>
}
