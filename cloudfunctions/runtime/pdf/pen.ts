// Sets the look of documents and draws text, tracking position, space left and text height.

/** The screen's ink on white paper; sizes in points. */
export const LOOK = {
  font: 'document',
  margins: { top: 36, bottom: 44, left: 34, right: 34 },
  ink: '#1E2A26',
  quiet: '#5F6B65',
  line: '#C9C6BB',
  accent: '#1B7256',
  soft: '#F1F5F2',
  title: 17,
  figures: 22,
  body: 9.5,
  note: 8,
} as const

export interface Pen {
  readonly document: PDFKit.PDFDocument
  /** What can be drawn of a text. */
  readonly print: (text: string) => string
}

/** How a text looks. */
export interface Manner {
  readonly size?: number
  readonly color?: string
  readonly align?: 'left' | 'right' | 'center'
}

/** Where and how a text stands. */
export interface Lettering extends Manner {
  readonly x: number
  readonly y: number
  readonly width: number
}

export function lineWidth({ document }: Pen): number {
  const { left, right } = document.page.margins
  return document.page.width - left - right
}

/** The height it took. */
export function write(pen: Pen, text: string, lettering: Lettering): number {
  const { document } = pen
  const { x, y, width, size = LOOK.body, color = LOOK.ink, align = 'left' } = lettering
  document.fontSize(size).fillColor(color)
  const height = heightOf(pen, text, { width, size })
  document.text(pen.print(text), x, y, { width, align, lineGap: size * 0.2 })
  return height
}

export function heightOf({ document, print }: Pen, text: string, set: Pick<Lettering, 'width' | 'size'>): number {
  const { width, size = LOOK.body } = set
  return document.fontSize(size).heightOfString(print(text) || ' ', { width, lineGap: size * 0.2 })
}

/** Goes on to a new page where less than this is left; true when it did. */
export function ensureRoom({ document }: Pen, height: number): boolean {
  const bottom = document.page.height - document.page.margins.bottom
  if (document.y + height <= bottom) return false
  document.addPage()
  document.y = document.page.margins.top
  return true
}

export function rule(pen: Pen, y: number, color: string = LOOK.line): void {
  const { document } = pen
  const { left } = document.page.margins
  document
    .moveTo(left, y)
    .lineTo(left + lineWidth(pen), y)
    .lineWidth(0.6)
    .strokeColor(color)
    .stroke()
}
