// Up to which amount one person alone may take back an entry; a new document adds a limit.
import { type Fen, fen } from '../../values/fen'
import { type SchoolDate, schoolDate } from '../../values/school-date'
import { cited, invented } from '../policy/cite'
import type { Cited } from '../policy/policy-pack'

interface ReversalLimit {
  readonly from: SchoolDate
  /** Null: every district that has none of its own. */
  readonly districtId: string | null
  readonly limit: Cited<Fen>
}

/** The latest first. */
export const REVERSAL_LIMITS: readonly ReversalLimit[] = [
  {
    from: schoolDate('2026-09-01'),
    districtId: null,
    limit: cited(fen(5_000), invented('一笔50元及以下的冲正，一人办理；以上的由第二人确认')),
  },
]

export interface ReversalCase {
  readonly districtId: string
  readonly amountFen: Fen
  readonly today: SchoolDate
  /** The term's figures are kept: whatever the amount, two look. */
  readonly isClosed: boolean
}

/** The limit itself is still for one person. Before the first document everything asks for two. */
export function needsSecondPerson(
  { districtId, amountFen, today, isClosed }: ReversalCase,
  limits: readonly ReversalLimit[] = REVERSAL_LIMITS,
): boolean {
  if (isClosed) return true
  const begun = limits.filter(({ from }) => from <= today)
  const own = begun.find((one) => one.districtId === districtId) ?? begun.find((one) => one.districtId === null)
  return own === undefined || amountFen > own.limit.value
}
