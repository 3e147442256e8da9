// Golden table of audit tampering: changes to four sealed entries, and the faults found.
import type { AuditEntry, AuditSeal } from './audit-entry'

export interface Tampering {
  readonly name: string
  readonly change: (entries: readonly AuditEntry[]) => readonly AuditEntry[]
  /** Kinds with the place in the chain. */
  readonly expected: readonly string[]
}

const at = (entries: readonly AuditEntry[], seq: number): AuditEntry => {
  const entry = entries.find((one) => one.seq === seq)
  if (entry === undefined) throw new Error(`no entry ${seq}`)
  return entry
}

const replaced = (entries: readonly AuditEntry[], seq: number, more: Partial<AuditEntry>) =>
  entries.map((entry) => (entry.seq === seq ? { ...entry, ...more } : entry))

/** The contents of two places exchanged; the places themselves are as they were. */
const swapped = (entries: readonly AuditEntry[], one: number, other: number) =>
  entries.map((entry) => {
    const from = entry.seq === one ? at(entries, other) : entry.seq === other ? at(entries, one) : entry
    return { ...from, _id: entry._id, seq: entry.seq }
  })

export const tamperings: readonly Tampering[] = [
  { name: 'nothing', change: (entries) => entries, expected: [] },
  {
    name: 'the first is changed',
    change: (entries) => replaced(entries, 1, { outcome: 'X' }),
    expected: ['CHANGED 1'],
  },
  { name: 'a middle one is changed', change: (entries) => replaced(entries, 2, { at: 0 }), expected: ['CHANGED 2'] },
  {
    name: 'the last is changed',
    change: (entries) => replaced(entries, 4, { role: 'expert' }),
    expected: ['CHANGED 4'],
  },
  {
    name: 'a child is taken out of the list',
    change: (entries) => replaced(entries, 3, { pupilIds: [] }),
    expected: ['CHANGED 3'],
  },
  {
    name: 'an entry is given to somebody else',
    change: (entries) => replaced(entries, 3, { chain: 'other' }),
    expected: ['CHANGED 3'],
  },
  { name: 'the first is deleted', change: (entries) => entries.slice(1), expected: ['MISSING 1'] },
  {
    name: 'a middle one is deleted',
    change: (entries) => entries.filter(({ seq }) => seq !== 2),
    expected: ['MISSING 2'],
  },
  { name: 'the last is deleted', change: (entries) => entries.slice(0, -1), expected: ['CUT_OFF 4'] },
  { name: 'the last two are deleted', change: (entries) => entries.slice(0, -2), expected: ['CUT_OFF 3'] },
  { name: 'all are deleted', change: () => [], expected: ['CUT_OFF 1'] },
  {
    name: 'neighbours are swapped',
    change: (entries) => swapped(entries, 2, 3),
    expected: ['REORDERED 2', 'REORDERED 3'],
  },
  {
    name: 'the last two are swapped',
    change: (entries) => swapped(entries, 3, 4),
    expected: ['REORDERED 3', 'REORDERED 4'],
  },
  {
    name: 'the ends are swapped',
    change: (entries) => swapped(entries, 1, 4),
    expected: ['REORDERED 1', 'REORDERED 4'],
  },
]

/** What was done to two seals of one chain each, and which numbers are found. */
export interface SealTampering {
  readonly name: string
  readonly change: (seals: readonly AuditSeal[]) => readonly AuditSeal[]
  readonly expected: readonly number[]
}

export const sealTamperings: readonly SealTampering[] = [
  { name: 'nothing', change: (seals) => seals, expected: [] },
  {
    name: 'a sealed head is changed',
    change: ([first, ...rest]) => (first ? [{ ...first, heads: [] }, ...rest] : rest),
    expected: [1],
  },
  { name: 'the first is deleted', change: (seals) => seals.slice(1), expected: [1] },
  {
    name: 'the last is deleted, while its hash is kept elsewhere',
    change: (seals) => seals.slice(0, -1),
    expected: [3],
  },
  {
    name: 'a middle one is deleted',
    change: ([first, , third]) => [first, third].flatMap((seal) => seal ?? []),
    expected: [2],
  },
]
