// The collection waiverApplications: its documents, its indexes, and the way to them.
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { defineCollection, index } from '../../runtime/collection'
import { waiverApplicationsFates } from './fates/waiver-applications-fates'

/** _id: `${pupilId}:${termId}`. What a family said of itself, with its evidence; read by guardian and reviewer alone. */
export const waiverApplications = defineCollection<StoredApplication>({
  name: 'waiverApplications',
  fates: waiverApplicationsFates,
  indexes: [
    index('pupil', ['pupilId', 'termId']),
    index('school', ['schoolId', 'state', '_id']),
    index('ends', ['state', 'grant.until']),
    index('over', ['termEndsAt']),
  ],
})
