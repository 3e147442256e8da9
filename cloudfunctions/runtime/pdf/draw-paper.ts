// Draws a paper as a PDF: one column, one font, hairlines, overflow onto the next page.
import PDFDocument from 'pdfkit'
import type { DocumentFont } from './document-font'
import type { Paper } from './paper'
import { drawFacts, drawFeet, drawHead, drawRemarks, drawSignatures, drawTotal } from './paper-parts'
import { drawTable } from './paper-table'
import { LOOK, type Pen } from './pen'
import { holdsNumbers, printableText } from './printable-text'

/** Said only where a name has a character the font has not. */
const NUMBERED = '〔U+…〕：字库里没有的字，按统一码（GB 18030）写出。'

/** `made`: when, so that the same paper of the same moment is the same bytes. */
export async function drawPaper(paper: Paper, font: DocumentFont, made: number): Promise<Buffer> {
  const document = new PDFDocument({
    size: paper.size,
    margins: LOOK.margins,
    // No standard font: their files are not beside the bundle.
    font: null as unknown as string,
    bufferPages: true,
    info: { Title: paper.title, CreationDate: new Date(made), ModDate: new Date(made) },
    lang: 'zh-CN',
    displayTitle: true,
  })
  const bytes = bytesOf(document)
  document.registerFont(LOOK.font, font.bytes).font(LOOK.font)
  drawAll({ document, print: (text) => printableText(text, font.hasGlyph) }, paper)
  document.end()
  return bytes
}

function drawAll(pen: Pen, paper: Paper): void {
  drawHead(pen, paper)
  drawFacts(pen, paper.facts)
  for (const table of paper.tables) drawTable(pen, table)
  if (paper.total !== null) drawTotal(pen, paper.total)
  const isNumbered = holdsNumbers(pen.print(JSON.stringify(paper)))
  drawRemarks(pen, isNumbered ? [...paper.remarks, NUMBERED] : paper.remarks)
  drawSignatures(pen, paper.signatures)
  drawFeet(pen, paper.foot)
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
