// Draws the parts of a paper around its tables.
import type { Fact, Paper } from './paper'
import { ensureRoom, heightOf, LOOK, lineWidth, type Pen, rule, write } from './pen'

const LABEL_SHARE = 0.3
/** Room to write above the page's foot. */
const SIGNATURE_HEIGHT = 34

export function drawHead(pen: Pen, { title, number }: Pick<Paper, 'title' | 'number'>): void {
  const { document } = pen
  const { left, top } = document.page.margins
  const width = lineWidth(pen)
  const height = write(pen, title, { x: left, y: top, width, size: LOOK.title, align: 'center' })
  const below = top + height + 4
  const note = write(pen, number, { x: left, y: below, width, size: LOOK.note, color: LOOK.quiet, align: 'center' })
  document.y = below + note + 8
  rule(pen, document.y, LOOK.accent)
  document.y += 8
}

/** Two to a row, label and value side by side; a long value makes its row higher. */
export function drawFacts(pen: Pen, facts: readonly Fact[]): void {
  const { document } = pen
  const { left } = document.page.margins
  const half = lineWidth(pen) / 2
  for (let index = 0; index < facts.length; index += 2) {
    const row = facts.slice(index, index + 2)
    const height = Math.max(...row.map(([, value]) => heightOf(pen, value, { width: half * (1 - LABEL_SHARE) - 8 })))
    ensureRoom(pen, height)
    const y = document.y
    row.forEach((fact, at) => {
      drawFact(pen, fact, { x: left + at * half, y, width: half })
    })
    document.y = y + height + 3
  }
}

function drawFact(pen: Pen, [label, value]: Fact, { x, y, width }: { x: number; y: number; width: number }): void {
  const labelWidth = width * LABEL_SHARE
  write(pen, label, { x, y, width: labelWidth, color: LOOK.quiet })
  write(pen, value, { x: x + labelWidth, y, width: width - labelWidth - 8 })
}

export function drawTotal(pen: Pen, { label, figures, words }: NonNullable<Paper['total']>): void {
  const { document } = pen
  const { left } = document.page.margins
  const width = lineWidth(pen)
  const inner = width - 20
  const height = 46 + heightOf(pen, words, { width: inner })
  document.y += 10
  ensureRoom(pen, height)
  const y = document.y
  document.roundedRect(left, y, width, height, 6).fill(LOOK.soft)
  write(pen, label, { x: left + 10, y: y + 16, width: inner, color: LOOK.quiet })
  write(pen, figures, { x: left + 10, y: y + 6, width: inner, size: LOOK.figures, align: 'right' })
  write(pen, words, { x: left + 10, y: y + 38, width: inner })
  document.y = y + height + 8
}

export function drawRemarks(pen: Pen, remarks: readonly string[]): void {
  const { document } = pen
  const { left } = document.page.margins
  const width = lineWidth(pen)
  for (const remark of remarks) {
    ensureRoom(pen, heightOf(pen, remark, { width, size: LOOK.note }))
    const y = document.y
    const height = write(pen, remark, { x: left, y, width, size: LOOK.note, color: LOOK.quiet })
    document.y = y + height + 2
  }
}

export function drawSignatures(pen: Pen, signatures: readonly string[]): void {
  if (signatures.length === 0) return
  const { document } = pen
  const { left } = document.page.margins
  const width = lineWidth(pen) / signatures.length
  document.y += 10
  ensureRoom(pen, SIGNATURE_HEIGHT)
  const y = document.y
  signatures.forEach((words, index) => {
    write(pen, words, { x: left + index * width, y, width })
  })
  document.y = y + SIGNATURE_HEIGHT
}

/** Last, when it is known how many pages there are. In the bottom margin, where text would begin a new page. */
export function drawFeet(pen: Pen, foot: string): void {
  const { document } = pen
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    const { left, bottom } = document.page.margins
    document.page.margins.bottom = 0
    const y = document.page.height - bottom + 12
    const width = lineWidth(pen)
    const manner = { size: LOOK.note, color: LOOK.quiet } as const
    write(pen, foot, { ...manner, x: left, y, width: width * 0.8 })
    const numbered = { ...manner, x: left + width * 0.8, y, width: width * 0.2, align: 'right' } as const
    write(pen, `${page - start + 1} / ${count}`, numbered)
    document.page.margins.bottom = bottom
  }
}
