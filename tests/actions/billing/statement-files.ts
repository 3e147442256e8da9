// Bank statements as files, in one encoding or another; and who was told of a payment.
import { LAYOUTS, type WrittenLine, writtenRows } from '@domain/billing/bank-statements/statement-layouts.cases'
import type { Notice } from '@domain/notices/inbox/notice'
import type { Cell } from '@domain/workbooks/workbook-cell'
import { readAll } from '../world/stored'

/** As a bank writes it: commas and quotes where they must be. */
export const csv = (rows: readonly (readonly Cell[])[]) =>
  rows
    .map((cells) => cells.map((cell) => (/[,"]/.test(String(cell)) ? `"${cell}"` : String(cell))).join(','))
    .join('\r\n')

/** In the layout of a bank, as UTF-8 text; the days are those of the world. */
export function statementOf(lines: readonly WrittenLine[], layout = LAYOUTS[0]): Buffer {
  return Buffer.from(
    csv(
      writtenRows(
        layout,
        lines.map((line) => ({ day: '2026-09-18', ...line })),
      ),
    ),
  )
}

/** In GBK, whose table is turned around here: nothing in Node writes it. */
export function gbk(utf8: string): Buffer {
  const codes = gbkCodes()
  return Buffer.concat([...utf8].map((character) => codes.get(character) ?? Buffer.from(character)))
}

function gbkCodes(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, Buffer>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Buffer.from([high, low])
      codes.set(decoder.decode(bytes), bytes)
    }
  }
  return codes
}

/** Who was told of a payment for this child, with its day. */
export async function paymentsTold(pupilId: string) {
  const notices = await readAll<Notice>('notices', { kind: 'PAYMENT_RECORDED', pupilId })
  return notices.map(({ personId, date }) => [personId, date])
}
