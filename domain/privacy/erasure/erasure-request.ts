// A guardian's request to delete a child's data, and how far it is carried out (PIPL §47).
import { addDays, dateAt, instantOf } from '../../values/school-date'

/** 个人信息保护法 §47. Carried out by the timer when due; until then any guardian of the child may call it off. */
export interface Erasure {
  /** The pupil's id. Kept when DONE, so that a later roster does not bring the child back. */
  readonly _id: string
  readonly state: 'SCHEDULED' | 'DONE'
  /** Null once done. */
  readonly requestedBy: string | null
  readonly requestedAt: number
  readonly dueAt: number
  /** When the timer began to delete: from here on it can no longer be called off. */
  readonly begunAt?: number
}

/** Whole days between asking for deletion and deleting: the other guardian is told and may call it off. [D] */
export const ERASURE_DAYS = 7

/** The midnight after the last whole day: a day's lessons are all held, or none. Until then nothing changes. */
export function erasureDueAt(now: number): number {
  return instantOf(addDays(dateAt(now), ERASURE_DAYS + 1))
}

/** From here on it is being carried out and can no longer be called off. */
export function isErasureDue({ dueAt, begunAt }: Pick<Erasure, 'dueAt' | 'begunAt'>, now: number): boolean {
  return dueAt <= now || begunAt !== undefined
}
