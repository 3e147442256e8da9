// What billing knows of an approved fee waiver: amounts and days, never the reason.

import type { SchoolDate } from '../../values/school-date'
import type { Source } from '../policy/source'

/** An approved fee waiver, apart from the pupil's record so that only billing reads it. */
export interface Waiver {
  readonly _id: string
  readonly pupilId: string
  readonly termId: string
  /** 10,000 = everything. */
  readonly basisPoints: number
  readonly source: Source
  /** Days of one term, both included. */
  readonly from: SchoolDate
  readonly until: SchoolDate
  /** Approved by mistake and taken back then; absent: it stands. */
  readonly revokedAt?: number
  /** Granted or revoked since the billing timer last looked. */
  readonly isNews?: boolean
}
