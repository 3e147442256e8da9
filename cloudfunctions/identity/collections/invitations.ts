// The collection invitations: its documents, its indexes, and the way to them.
import type { Invitation } from '@domain/identity/invitations/invitation'
import { defineCollection, index } from '../../runtime/collection'
import { invitationsFates } from './fates/invitations-fates'

/** _id: hash of the code. */
export const invitations = defineCollection<Invitation>({
  name: 'invitations',
  fates: invitationsFates,
  indexes: [
    index('pupil', ['pupilId', 'kind']),
    index('homeroom', ['homeroomId', 'kind']),
    index('school', ['schoolId', 'kind']),
    index('district', ['districtId', 'kind']),
    index('expiry', ['expiresAt']),
  ],
})
