// A guardian's request to delete a child's data, and how far it is carried out (PIPL §47).

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

/** Days between asking for deletion and deleting: the other guardian is told and may call it off. [D] */
export const ERASURE_DAYS = 7
