// Finds chosen bills with what decides whether their families are reminded, and judges each.

import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { type Reminder, reminderOf, shownReminder } from '@domain/billing/open-money/reminding'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf, type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { pupilOf } from '../../identity/collections/pupils'
import { bills } from '../collections/bills'
import { waiversOf } from '../collections/waivers'
import { waiverOf } from '../fees/applicable-waiver'

interface Row extends Pick<StoredBill, '_id' | 'pupilId' | 'termId' | 'dueOn' | 'remindedAt' | 'sums'>, KinRow {
  readonly pupils: readonly Pupil[]
  readonly waivers: readonly Waiver[]
}

export interface JudgedBill {
  readonly billId: string
  readonly pupilId: string
  readonly pupilName: string
  readonly toPayFen: number
  readonly remindedAt: number | null
  readonly guardians: readonly string[]
  readonly reminder: Reminder
}

interface Asked {
  readonly input: { readonly schoolId: string; readonly billIds: readonly string[] }
  readonly now: number
  readonly today: SchoolDate
}

/** Those of another school are left out. One round trip. */
export async function findBillsToRemind({
  input: { schoolId, billIds },
  now,
  today,
}: Asked): Promise<readonly JudgedBill[]> {
  const rows = await bills.aggregate<Row>([
    { $match: { _id: { $in: billIds }, schoolId } },
    { $project: { pupilId: 1, termId: 1, dueOn: 1, remindedAt: 1, sums: 1 } },
    pupilOf,
    waiversOf,
    ...kinStages,
  ])
  return rows.map((row) => {
    const { _id: billId, pupilId, termId, dueOn, remindedAt, sums, pupils } = row
    const guardians = guardianIdsOf(row, pupilId, today)
    const waivedBasisPoints = waiverOf(row.waivers, termId)?.basisPoints ?? 0
    const about = { state: sums.state, dueOn, remindedAt, waivedBasisPoints, guardians: guardians.length }
    const reminder = reminderOf(about, { now, today })
    const { toPayFen } = sums
    return { billId, pupilId, pupilName: pupils[0]?.name ?? '', toPayFen, remindedAt, guardians, reminder }
  })
}

/** As finance sees it. */
export function reminderView({ billId, pupilName, toPayFen, reminder }: JudgedBill) {
  return { billId, pupilName, toPayFen, reminder: shownReminder(reminder) }
}
