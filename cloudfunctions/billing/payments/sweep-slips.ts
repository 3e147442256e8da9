// Timer: lets go of uploaded slips; the copy that a bill names stays for as long as the bill.
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { dropDueSlips } from '../../request/drop-slips'
import { readBill } from '../collections/bills'
import { billOfUse } from './keep-slip'

/** Looked at in one run; the rest waits for the next. */
const MOST_A_RUN = 50

export function sweepSlips(now: number): Promise<void> {
  return dropDueSlips({ now, limit: MOST_A_RUN, isNamed })
}

/** By the bill itself, in whatever entry: what it names is never deleted. */
async function isNamed({ usedFor, keptAs }: FileToDelete): Promise<boolean> {
  if (!usedFor || keptAs === undefined) return false
  const bill = await readBill(billOfUse(usedFor))
  return bill !== null && JSON.stringify(bill.money).includes(keptAs)
}
