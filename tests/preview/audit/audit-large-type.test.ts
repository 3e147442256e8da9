// Audits the previews in large type.
import { auditSize } from './audit-size'

auditSize('large')
