// How much a family may wish, what may be wrong with it, and why a seat is kept out of the draw.
/** So many wishes a child; more is no choice any more. [D] */
export const MOST_WISHES = 10
/** Brothers and sisters saved in one step. */
export const MOST_TOGETHER = 4
export const MOST_TIES = 10

export const WISH_FAULTS = [
  /** No such course here, or it is not given out by wishes. */
  'NOT_IN_DRAW',
  'GRADE_OUT_OF_RANGE',
  'TWICE',
  'NO_LESSONS_LEFT',
  'TOO_MANY',
  /** More a week or a term than the school allows. */
  'LIMIT_TOO_HIGH',
  /** A tie to a wish that is not among the wishes, or with itself. */
  'TIE_WITHOUT_WISH',
  /** One wish in two ties. */
  'TIE_TWICE',
] as const
export type WishFaultCode = (typeof WISH_FAULTS)[number]

/** Why a seat is kept. [D] */
export const RESERVE_REASONS = ['HEALTH', 'SPECIAL_EDUCATION', 'FAMILY_HARDSHIP', 'PROTECTION'] as const
export type ReserveReason = (typeof RESERVE_REASONS)[number]
