// Finds the bills that a statement's line names: by number, by child, by who paid.
import { nameKey } from '../../values/person-name'
import type { BillToPay } from './bill-to-pay'
import type { StatementEntry } from './statement-entry'

/** Shorter student numbers are also amounts and days. */
const LEAST_NUMBER = 4

export interface NamedBills {
  readonly byNumber: readonly BillToPay[]
  /** Of children whose name stands in the remark, or who paid themselves; else of those the payer is a guardian of. */
  readonly byName: readonly BillToPay[]
  /** Two children, or two guardians, of that name. */
  readonly isNameShared: boolean
  /** A child is named that the number does not belong to. */
  readonly disagree: boolean
}

export interface BillIndex {
  readonly byNumber: ReadonlyMap<string, readonly BillToPay[]>
  readonly byChildName: ReadonlyMap<string, readonly BillToPay[]>
  readonly byGuardianName: ReadonlyMap<string, readonly BillToPay[]>
}

export function indexBills(bills: readonly BillToPay[]): BillIndex {
  const numbersOf = ({ number, studentNumber }: BillToPay) =>
    studentNumber.length >= LEAST_NUMBER ? [number, studentNumber.toUpperCase()] : [number]
  return {
    byNumber: grouped(bills, numbersOf),
    byChildName: grouped(bills, ({ pupilName }) => [nameKey(pupilName)]),
    byGuardianName: grouped(bills, ({ guardians }) => guardians.map(({ name }) => nameKey(name))),
  }
}

function grouped(bills: readonly BillToPay[], keysOf: (bill: BillToPay) => readonly string[]) {
  const groups = new Map<string, BillToPay[]>()
  for (const bill of bills) {
    for (const key of new Set(keysOf(bill))) {
      if (key !== '') groups.set(key, [...(groups.get(key) ?? []), bill])
    }
  }
  return groups
}

export function findNamedBills({ payer, remarks }: StatementEntry, index: BillIndex): NamedBills {
  const byNumber = unique(remarks.flatMap(tokensOf).flatMap((token) => index.byNumber.get(token) ?? []))
  const said = namesIn(remarks, index)
  const payerKey = payer.includes('*') ? '' : nameKey(payer)
  const children = unique([...said, payerKey].flatMap((key) => index.byChildName.get(key) ?? []))
  const byGuardian = index.byGuardianName.get(payerKey) ?? []
  const byName = children.length > 0 ? children : byGuardian
  const numbered = new Set(byNumber.map(({ pupilId }) => pupilId))
  const named = said.flatMap((key) => index.byChildName.get(key) ?? [])
  return {
    byNumber,
    byName,
    isNameShared: children.length > 0 ? isShared(children) : payersNamed(byGuardian, payerKey) > 1,
    disagree: byNumber.length > 0 && named.length > 0 && !named.some(({ pupilId }) => numbered.has(pupilId)),
  }
}

/** Letters and digits in a row, also where somebody set them apart by spaces or lines: 123 456 780. */
function tokensOf(remark: string): readonly string[] {
  const plain = remark.normalize('NFKC').toUpperCase()
  const runs = (text: string) => text.match(/[0-9A-Z]+/g) ?? []
  return [...runs(plain), ...runs(plain.replace(/(?<=\d)[\s-]+(?=\d)/g, ''))]
}

/** 李明 is not named where 李明远 is. */
function namesIn(remarks: readonly string[], { byChildName }: BillIndex): readonly string[] {
  const texts = remarks.map(nameKey)
  const found = [...byChildName.keys()].filter((key) => texts.some((text) => text.includes(key)))
  return found.filter((key) => !found.some((other) => other !== key && other.includes(key)))
}

/** Children of one name, in two classes. Brothers and sisters have names of their own. */
function isShared(bills: readonly BillToPay[]): boolean {
  const pupils = new Map(bills.map(({ pupilId, pupilName }) => [pupilId, nameKey(pupilName)]))
  return new Set(pupils.values()).size < pupils.size
}

function payersNamed(bills: readonly BillToPay[], key: string): number {
  const people = bills.flatMap(({ guardians }) => guardians.filter(({ name }) => nameKey(name) === key))
  return new Set(people.map(({ personId }) => personId)).size
}

function unique(bills: readonly BillToPay[]): readonly BillToPay[] {
  return [...new Map(bills.map((bill) => [bill.billId, bill])).values()]
}
