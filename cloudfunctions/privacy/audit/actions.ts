// Lists the actions that read the audit.
import { listAccesses } from './list-accesses'
import { searchAudit } from './search-audit'

export const auditActions = { listAccesses, searchAudit }
