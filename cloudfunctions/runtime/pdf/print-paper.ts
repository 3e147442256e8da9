// Prints a paper through the function `documents`, so that no other carries library and font.
import { cloud } from '../cloud'
import { withRetry } from '../retry'
import { drawnPaper, type PaperToDraw } from './drawing-request'
import type { Paper } from './paper'

export async function printPaper(paper: Paper, now: number): Promise<Buffer> {
  const data: PaperToDraw = { paper, made: now }
  const { result } = await withRetry(() => cloud().callFunction({ name: 'documents', data }))
  const drawn = drawnPaper.parse(result)
  if (!drawn.ok) throw new TypeError(`the paper was not drawn: ${drawn.error.code}`)
  return Buffer.from(drawn.value.pdf, 'base64')
}
