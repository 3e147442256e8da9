// One line of a bank statement as read, and the key that names it in every file.
import { nameKey } from '../../values/person-name'
import type { SchoolDate } from '../../values/school-date'

/** IN_RED and OUT_RED: the bank took back what it had booked, in red figures. */
export const ENTRY_WAYS = ['IN', 'OUT', 'IN_RED', 'OUT_RED'] as const
export type EntryWay = (typeof ENTRY_WAYS)[number]

export interface StatementEntry {
  readonly sheet: string
  /** As people count, from 1. */
  readonly row: number
  readonly way: EntryWay
  /** Above 0, whatever the way. */
  readonly amountFen: number
  readonly on: SchoolDate
  /** Digits alone, or nothing. */
  readonly time: string
  readonly payer: string
  readonly payerAccount: string
  /** What the payer and the bank wrote, each column apart. */
  readonly remarks: readonly string[]
  readonly serial: string
  readonly balance: string
}

/** With the id by which it is the same line in every file. */
export interface KnownEntry extends StatementEntry {
  readonly lineId: string
}

/**
 * Keys of entries, each its own: two files that overlap name the same line alike. Where a bank numbers its lines the
 * number says it with day, amount and payer; else time and balance do. What is alike even so is counted.
 */
export function entryKeys(entries: readonly StatementEntry[]): readonly string[] {
  const times = new Map<string, number>()
  return entries.map((entry) => {
    const key = keyOf(entry)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return `${key}|${time}`
  })
}

function keyOf({ way, amountFen, on, time, payer, payerAccount, serial, balance, remarks }: StatementEntry): string {
  const who = [nameKey(payer), payerAccount.replace(/\D/g, '')]
  const which = serial === '' ? [time, balance.replace(/[^\d.-]/g, ''), nameKey(remarks.join(''))] : [serial]
  return [on, way, amountFen, ...who, ...which].join('|')
}
