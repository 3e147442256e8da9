// Draws a table: the header repeats on every page, rows never split, the total stands apart.
import type { PaperColumn, PaperTable } from './paper'
import { ensureRoom, heightOf, LOOK, lineWidth, type Manner, type Pen, rule, write } from './pen'

const PAD = 3.5
const GAP = 8

export function drawTable(pen: Pen, table: PaperTable): void {
  const { document } = pen
  document.y += GAP
  if (table.title !== undefined) drawTitle(pen, table.title)
  drawHead(pen, table.columns)
  for (const row of table.rows) {
    if (ensureRoom(pen, rowHeight(pen, table.columns, row))) drawHead(pen, table.columns)
    drawRow(pen, { columns: table.columns, cells: row })
    rule(pen, document.y)
  }
  if (table.sum !== undefined) drawSum(pen, table.columns, table.sum)
}

/** Never the last line of a page: a head and a row follow. */
function drawTitle(pen: Pen, title: string): void {
  const { document } = pen
  ensureRoom(pen, 60)
  const { left } = document.page.margins
  const y = document.y
  const height = write(pen, title, { x: left, y, width: lineWidth(pen), color: LOOK.quiet })
  document.y = y + height + 2
}

function drawHead(pen: Pen, columns: readonly PaperColumn[]): void {
  const { document } = pen
  const titles = columns.map(({ title }) => title)
  const y = document.y
  const height = rowHeight(pen, columns, titles)
  document.rect(document.page.margins.left, y, lineWidth(pen), height).fill(LOOK.soft)
  document.y = y
  drawRow(pen, { columns, cells: titles }, { color: LOOK.quiet, size: LOOK.note })
  document.y = y + height
}

function drawSum(pen: Pen, columns: readonly PaperColumn[], sum: readonly string[]): void {
  const { document } = pen
  ensureRoom(pen, rowHeight(pen, columns, sum))
  rule(pen, document.y, LOOK.ink)
  drawRow(pen, { columns, cells: sum })
}

interface Row {
  readonly columns: readonly PaperColumn[]
  readonly cells: readonly string[]
}

interface CellPlace {
  readonly x: number
  readonly width: number
  readonly align: PaperColumn['align']
}

function cellPlaces(pen: Pen, columns: readonly PaperColumn[]): readonly CellPlace[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = pen.document.page.margins.left
  return columns.map(({ share, align }) => {
    const width = (lineWidth(pen) * share) / whole
    const place = { x: x + PAD, width: width - 2 * PAD, align }
    x += width
    return place
  })
}

function rowHeight(pen: Pen, columns: readonly PaperColumn[], cells: readonly string[]): number {
  const heights = cellPlaces(pen, columns).map(({ width }, index) => heightOf(pen, cells[index] ?? '', { width }))
  return Math.max(...heights) + 2 * PAD
}

function drawRow(pen: Pen, { columns, cells }: Row, manner: Manner = {}): void {
  const y = pen.document.y
  const height = rowHeight(pen, columns, cells)
  cellPlaces(pen, columns).forEach(({ x, width, align }, index) => {
    write(pen, cells[index] ?? '', { ...manner, x, y: y + PAD, width, align })
  })
  pen.document.y = y + height
}
