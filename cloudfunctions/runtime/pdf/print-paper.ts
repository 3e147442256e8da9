// Owns printing in a function: the library and the font are loaded by the first paper, not by every cold start.
import type { Paper } from './paper'

export async function printPaper(paper: Paper, now: number): Promise<Buffer> {
  const [{ loadDocumentFont }, { drawPaper }] = await Promise.all([import('./document-font'), import('./draw-paper')])
  return drawPaper(paper, loadDocumentFont(), now)
}
