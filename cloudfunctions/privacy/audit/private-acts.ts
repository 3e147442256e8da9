// Lists a family's actions that the district's audit search leaves out: they reveal hardship.
import type { ActionName } from '@domain/registry'

/** Who asks for relief in hardship (policy C3). The district's search of the audit leaves them out; the chain keeps them. */
export const PRIVATE_ACTS: readonly ActionName[] = [
  'billing.applyForWaiver',
  'billing.cancelWaiverApplication',
  'billing.getWaiverEvidence',
  // A family uploads nothing but the photos of an application.
  'privacy.openUpload',
]

/** Those roles act as a family; in office the same act is one's work, and is shown without a child's name. */
export const FAMILY_ROLES = ['guardian', 'pickupPerson'] as const
