// Zod shapes for choosing a term: which one is asked about, and which ones there are.
import { z } from 'zod'

/** Left out: the term that runs or comes next, after the last one's end the last one. */
export const askedTerm = { planId: z.string().min(1).max(128).optional() } as const

/** The latest first. */
export const termChoices = z.array(
  z.object({ planId: z.string(), name: z.string(), from: z.string(), until: z.string() }),
)

/** `planId`: the term that is shown; null before the first one. */
export const shownTerm = { planId: z.string().nullable(), terms: termChoices } as const
