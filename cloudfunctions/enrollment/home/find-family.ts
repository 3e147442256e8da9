// Finds a guardian's children with their bills, and how many notices are unread, in one read.
import type { SchoolDate } from '@domain/values/school-date'
import {
  type BilledChild,
  type BilledChildRow,
  billedChildOf,
  billedChildStages,
} from '../../billing/bills/find-billed-child'
import { readPupils } from '../../identity/collections/pupils'
import { type UnreadRow, unreadCountOf } from '../../notices/collections/notices'

interface FamilyAsked {
  readonly personId: string | null
  readonly pupilIds: readonly string[]
  readonly today: SchoolDate
}

export interface Family {
  /** In the order of `pupilIds`; children that are not there are left out. */
  readonly children: readonly BilledChild[]
  readonly unread: number
}

export async function findFamily({ personId, pupilIds, today }: FamilyAsked): Promise<Family> {
  if (pupilIds.length === 0) return { children: [], unread: 0 }
  const stages = [...billedChildStages(today), unreadCountOf(personId)]
  const rows = await readPupils<BilledChildRow & UnreadRow>(pupilIds, stages)
  const children = new Map(rows.map(({ unread: _, ...row }) => [row._id, billedChildOf(row)]))
  return {
    children: pupilIds.flatMap((pupilId) => children.get(pupilId) ?? []),
    unread: rows[0]?.unread[0]?.count ?? 0,
  }
}
