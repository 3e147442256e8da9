// What is sent to the function that draws papers, and what it answers.
import { z } from 'zod'
import type { Paper } from './paper'

/** More than any paper of ours has; whoever sends more is not one of our functions. */
const MOST_ROWS = 2_000
const MOST_CHARACTERS = 1_000

const text = z.string().max(MOST_CHARACTERS)
const texts = z.array(text).max(MOST_ROWS)

const column = z.strictObject({ title: text, share: z.number().positive(), align: z.enum(['left', 'right']) })
const table = z.strictObject({
  title: text.exactOptional(),
  columns: z.array(column).min(1).max(20),
  rows: z.array(texts).max(MOST_ROWS),
  sum: texts.exactOptional(),
})
const paper: z.ZodType<Paper> = z.strictObject({
  size: z.enum(['A4', 'A5']),
  title: text,
  number: text,
  facts: z.array(z.tuple([text, text])).max(MOST_ROWS),
  tables: z.array(table).max(50),
  total: z.strictObject({ label: text, figures: text, words: text }).nullable(),
  remarks: texts,
  signatures: texts,
  foot: text,
})

export const paperToDraw = z.strictObject({ paper, made: z.number().int() })
export type PaperToDraw = z.infer<typeof paperToDraw>

/** The PDF in base64: what functions send one another is text. */
export const drawnPaper = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.object({ pdf: z.base64() }) }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.literal('BAD_REQUEST') }) }),
])
export type DrawnPaper = z.infer<typeof drawnPaper>
