// Audits the previews in standard type.
import { auditSize } from './audit-size'

auditSize('standard')
