// Finds a guardian's children with their bills, and how many notices are unread, in one read.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkEvening } from '@domain/homework/tonight/homework-evening'
import type { SchoolDate } from '@domain/values/school-date'
import {
  type BilledChild,
  type BilledChildRow,
  billedChildOf,
  billedChildStages,
} from '../../billing/bills/find-billed-child'
import { type OpenBill, openBillsOfPupil } from '../../billing/collections/bills'
import { homeworkDaysOf } from '../../homework/collections/homework-days'
import { eveningsOfPupil } from '../../homework/collections/homework-evenings'
import { readPupils } from '../../identity/collections/pupils'
import { type UnreadRow, unreadCountOf } from '../../notices/collections/notices'
import { drawOfChildsPlan } from '../collections/draws'
import { type TermOfPlan, termsWithIds } from '../collections/plans'

interface FamilyAsked {
  readonly personId: string | null
  readonly pupilIds: readonly string[]
  readonly today: SchoolDate
}

/** Bills that somebody still owes something of, of whatever term, and those terms. */
interface WithOpenBills {
  readonly openBills: readonly OpenBill[]
  readonly openTerms: readonly TermOfPlan[]
}

/** Tonight's homework of the class, and what the family marked of it. */
export interface WithHomework {
  readonly homeworkDays: readonly HomeworkDay[]
  readonly evenings: readonly HomeworkEvening[]
}

/** Of its plan. */
interface WithDraw {
  readonly draws: readonly Draw[]
}

type Row = BilledChildRow & WithOpenBills & WithHomework & WithDraw

export type ChildAtHome = BilledChild & WithOpenBills & WithHomework & WithDraw

export interface Family {
  /** In the order of `pupilIds`; children that are not there are left out. */
  readonly children: readonly ChildAtHome[]
  readonly unread: number
}

export async function findFamily({ personId, pupilIds, today }: FamilyAsked): Promise<Family> {
  if (pupilIds.length === 0) return { children: [], unread: 0 }
  const open = [openBillsOfPupil, termsWithIds('$openBills.planId', 'openTerms')]
  const homework = [...homeworkDaysOf('$homeroomId', [today]), ...eveningsOfPupil([today])]
  const stages = [...billedChildStages(today), drawOfChildsPlan, ...open, ...homework, unreadCountOf(personId)]
  const rows = await readPupils<Row & UnreadRow>(pupilIds, stages)
  const children = new Map(rows.map(({ unread: _, ...row }) => [row._id, childAtHome(row)]))
  return {
    children: pupilIds.flatMap((pupilId) => children.get(pupilId) ?? []),
    unread: rows[0]?.unread[0]?.count ?? 0,
  }
}

function childAtHome(row: Row): ChildAtHome {
  const { openBills, openTerms, homeworkDays, evenings, draws, ...billed } = row
  return { ...billedChildOf(billed), openBills, openTerms, homeworkDays, evenings, draws }
}
