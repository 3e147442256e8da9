// Writes sheets as a workbook; the library is loaded by the first one, not by every cold start.
import type { WrittenSheet } from './workbook-cells'

export async function writeWorkbook(sheets: WrittenSheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return writeExcelFile(sheets).toBuffer()
}
