// The district's audit page.

import { DistrictScreen } from '@src/features/district/district-screen'
import { AuditView } from '@src/features/privacy/audit/audit-view'

export default function AuditPage() {
  return <DistrictScreen section="audit">{(district) => <AuditView district={district} />}</DistrictScreen>
}
