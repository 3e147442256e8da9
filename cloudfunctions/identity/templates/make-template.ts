// Makes a blank workbook to fill in, with an example row that an import leaves out.
import { ok } from '@domain/values/result'
import { TEMPLATE_NAMES, TEMPLATE_SHEETS, type TemplateSheet } from '@domain/workbooks/template-sheets'
import { storeExport } from '../../request/export-file'
import { aboutSelf, handle } from '../../request/handler'
import type { WrittenSheet } from '../../runtime/workbooks/workbook-cells'
import { writeWorkbook } from '../../runtime/workbooks/write-workbook'

/** Rows made ready as text, so that numbers typed there keep their zeros. */
const ROWS_TO_FILL = 200
const TEXT = { type: String, format: '@' } as const
const EXAMPLE_COLOR = '#6b6b6b'

export const makeTemplate = handle('identity.makeTemplate', {
  locate: aboutSelf,
  run: async ({ input: { list }, requestId, now }) => {
    const bytes = await writeWorkbook(TEMPLATE_SHEETS[list].map(sheetToFill))
    const file = await storeExport({ bytes, kind: 'xlsx', about: `template:${list}`, requestId, now })
    return ok({ fileName: `${TEMPLATE_NAMES[list]}.xlsx`, ...file })
  },
})

function sheetToFill({ name, headRows, rows }: TemplateSheet): WrittenSheet {
  const width = Math.max(...rows.map((row) => row.length))
  const empty = Array.from({ length: headRows === 0 ? 0 : ROWS_TO_FILL }, () => rowOf(Array(width).fill(null), {}))
  const filled = rows.map((row, index) =>
    rowOf(row, index < headRows ? { fontWeight: 'bold' as const } : { textColor: EXAMPLE_COLOR }),
  )
  return {
    sheet: name,
    data: [...filled, ...empty],
    columns: Array.from({ length: width }, () => ({ width: 15 })),
    ...(headRows === 0 ? {} : { stickyRowsCount: headRows }),
  }
}

function rowOf(row: readonly (string | null)[], style: { fontWeight?: 'bold'; textColor?: string }) {
  return row.map((value) => (value === null ? TEXT : { ...TEXT, ...style, value }))
}
