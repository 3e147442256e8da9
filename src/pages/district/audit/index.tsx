// Owns the page of the district's audit.
import { AuditView } from '@src/features/district/audit-view'
import { DistrictScreen } from '@src/features/district/district-screen'

export default function AuditPage() {
  return <DistrictScreen section="audit">{(district) => <AuditView district={district} />}</DistrictScreen>
}
