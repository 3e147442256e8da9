// Why a file is not read as a workbook, in the terms a clerk can act on.

export const REFUSAL_REASONS = [
  /** Text, a picture, a zip of something else. */
  'NOT_A_WORKBOOK',
  /** An `.xls` of old, or a workbook with a password: both look alike from outside. */
  'OLD_OR_LOCKED',
  /** A workbook, but torn or malformed. */
  'BROKEN',
  /** More rows, cells or text than any school has; or a zip that grows without end. */
  'TOO_MUCH_INSIDE',
  /** Not read within the time a file may take. */
  'TOO_SLOW',
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]
