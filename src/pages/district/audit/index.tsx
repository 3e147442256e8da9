// The district's audit page.

import { DistrictScreen } from '@src/features/district/district-screen'
import { DistrictAuditView } from '@src/features/privacy/audit/district-audit-view'

export default function AuditPage() {
  return <DistrictScreen section="audit">{(district) => <DistrictAuditView district={district} />}</DistrictScreen>
}
