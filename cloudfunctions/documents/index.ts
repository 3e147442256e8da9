// The function that draws papers as PDF: it keeps nothing, reads nothing and asks nobody.
import { loadDocumentFont } from '../runtime/pdf/document-font'
import { drawPaper } from '../runtime/pdf/draw-paper'
import { type DrawnPaper, paperToDraw } from '../runtime/pdf/drawing-request'

/** Asked by other functions alone: the deployment's rule of invocation closes it to every client. */
export async function main(event: unknown): Promise<DrawnPaper> {
  const asked = paperToDraw.safeParse(event)
  if (!asked.success) return { ok: false, error: { code: 'BAD_REQUEST' } }
  const { paper, made } = asked.data
  const bytes = await drawPaper(paper, loadDocumentFont(), made)
  return { ok: true, value: { pdf: bytes.toString('base64') } }
}
