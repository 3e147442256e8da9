// Formats the export's cells, with instants as people write them.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Notice } from '@domain/notices/inbox/notice'
import { dateAt, timeAt } from '@domain/values/school-date'
import type { AccessRow } from '../collections/audit'
import type { WholeChild } from './find-whole-child'
import type { StoredRecords } from './read-records'

export interface Exported {
  readonly child: WholeChild
  readonly personId: string
  readonly notices: readonly Notice[]
  readonly joinRequests: readonly JoinRequest[]
  readonly accesses: readonly AccessRow[]
  readonly records: StoredRecords
  readonly now: number
}

export function moment(instant: number): string {
  return `${dateAt(instant)} ${timeAt(instant)}`
}
