// Writes sheets as a workbook; the library is loaded by the first one, not by every cold start.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { WrittenSheet } from './workbook-cells'

/** Sums are formulas that carry their value: viewers that do not reckon show it, and readers find it. */
export async function writeWorkbook(sheets: WrittenSheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const written = await writeExcelFile(sheets.map(({ formulas, ...sheet }) => sheet)).toBuffer()
  return sheets.some(({ formulas }) => formulas !== undefined) ? withFormulas(written, sheets) : written
}

// The library writes a formula without a value, which WeChat's viewer shows as nothing: so each is put before its value.
function withFormulas(written: Buffer, sheets: readonly WrittenSheet[]): Buffer {
  const files = unzipSync(new Uint8Array(written))
  sheets.forEach(({ formulas = {} }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const file = files[path]
    if (file === undefined) throw new TypeError(`a workbook without its sheet ${index + 1}`)
    files[path] = strToU8(Object.entries(formulas).reduce(withFormula, strFromU8(file)))
  })
  return Buffer.from(zipSync(files))
}

function withFormula(xml: string, [address, formula]: readonly [string, string]): string {
  const cell = new RegExp(`(<c r="${address}"[^>]*>)(<v>)`)
  if (!cell.test(xml)) throw new TypeError(`a formula for ${address}, where there is no value`)
  return xml.replace(cell, `$1<f>${formula}</f>$2`)
}
