// The slip of money that moved outside WeChat: how large, and what may be wrong with it.
import { z } from 'zod'

/** A photo of a receipt, or the bank's PDF. */
export const MOST_SLIP_BYTES = 4 * 1024 * 1024

/** Errors of every action that takes a slip. */
export const slipErrors = {
  /** Not there, not this clerk's own upload, or it serves another payment already. */
  SLIP_NOT_FOUND: {},
  SLIP_TOO_LARGE: { limitBytes: z.number().int() },
  /** Neither a photo (JPEG, PNG) nor a PDF, whatever its name says. */
  SLIP_NOT_READABLE: {},
} as const
