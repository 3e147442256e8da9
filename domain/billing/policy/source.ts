// Where a number comes from: the document, its clause and date, or a mark that it is invented.
import { z } from 'zod'

/** Where a number comes from. `demonstration` marks invented values; the screen must say so. */
export const source = z.object({
  document: z.string(),
  number: z.string(),
  clause: z.string(),
  date: z.string(),
  demonstration: z.boolean(),
})

export type Source = z.infer<typeof source>
