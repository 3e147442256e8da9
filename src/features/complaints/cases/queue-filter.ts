// Which cases the queue shows: all, one's own, without an owner, with a reporter who waits.
import type { CaseLine } from './answers'
import { sayLabels, titleOf } from './case-texts'

/** CLOSED is a list of its own, asked for when it is chosen. */
export type QueueFilter = 'ALL' | 'MINE' | 'UNOWNED' | 'WAITING' | 'REVISIT' | 'CLOSED'

const KEEPS: Readonly<Record<QueueFilter, (line: CaseLine) => boolean>> = {
  ALL: () => true,
  MINE: ({ isMine }) => isMine,
  UNOWNED: ({ owner }) => owner === null,
  WAITING: ({ isWaiting, labels }) => isWaiting && labels !== null,
  REVISIT: ({ isRevisitDue }) => isRevisitDue,
  CLOSED: () => true,
}

const WORDS: Readonly<Record<QueueFilter, string>> = {
  ALL: '在办',
  MINE: '我办的',
  UNOWNED: '没分派',
  WAITING: '来话',
  REVISIT: '要回访',
  CLOSED: '办结的',
}

/** Each with how many: those are of the caller's own keys, like everything else here. */
export function queueFilters(
  cases: readonly CaseLine[],
): readonly { readonly value: QueueFilter; readonly text: string }[] {
  const hasRevisits = cases.some(({ isRevisitDue }) => isRevisitDue)
  const all: readonly QueueFilter[] = ['ALL', 'MINE', 'UNOWNED', 'WAITING', ...(hasRevisits ? REVISIT : [])]
  const counted = all.map((value) => ({ value, text: `${WORDS[value]} ${cases.filter(KEEPS[value]).length}` }))
  return [...counted, { value: 'CLOSED', text: WORDS.CLOSED }]
}

const REVISIT = ['REVISIT'] as const

/** Seeks in what stands on the rows, never in contents. */
export function shownCases(cases: readonly CaseLine[], filter: QueueFilter, sought: string): readonly CaseLine[] {
  const words = sought.trim().toLowerCase()
  return cases.filter(KEEPS[filter]).filter((line) => {
    const text = `${line.number} ${titleOf(line)} ${sayLabels(line)} ${line.labels?.institution ?? ''}`.toLowerCase()
    return words === '' || text.includes(words)
  })
}
