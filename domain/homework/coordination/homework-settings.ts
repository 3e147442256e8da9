// What a school, or a district for its schools, sets about homework: hours, soft limit, caps.
import type { TighterCaps } from '../limits/tighter-caps'

export interface HomeworkSettings {
  /** `school:<id>` or `district:<id>`. */
  readonly _id: string
  /** No item is handed in after this on the day itself, `HH:mm`; null: the default. Of a school. */
  readonly publishBy: string | null
  /** The timer releases approved items at this hour, `HH:mm`; null: class teachers do. Of a school. */
  readonly releaseAt: string | null
  /** A class's evening up to these minutes needs no grade lead; null: every item does. Of a school. */
  readonly softLimit: number | null
  /** Only added to, the latest that has begun holds. */
  readonly caps: readonly TighterCaps[]
  readonly changedBy: string
  readonly changedAt: number
  readonly rev: number
}
