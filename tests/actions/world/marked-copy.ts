// Fetches a marked copy: its bytes, its sheets as an import reads them, and its colored cells.
import { cellAddress } from '@domain/workbooks/workbook-cell'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { strFromU8, unzipSync } from 'fflate'

const COLOR = 'FFC7CE'

export async function fetchMarked(answer: object) {
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  const { url, fileName } = answer.value as { readonly url: string; readonly fileName: string }
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const sheets = (await readWorkbook(bytes)) ?? []
  const colored = sheets.map((_, index) => coloredOf(bytes, index))
  const at = (address: string, sheet = 0) =>
    sheets[sheet]?.rows.flatMap((row, index) => row.filter((__, column) => cellAddress(index, column) === address))[0]
  return { fileName, bytes, sheets, colored, at }
}

function coloredOf(bytes: Buffer, index: number): readonly string[] {
  const files = unzipSync(new Uint8Array(bytes))
  const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const styles = textOf('xl/styles.xml')
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/g)].map(([fill]) => fill.includes(COLOR))
  const [, formats = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  const isColored = [...formats.matchAll(/<xf [^>]*?fillId="(\d+)"|<xf /g)].map(
    ([, id]) => fills[Number(id ?? 0)] ?? false,
  )
  return [...textOf(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/g)].flatMap(
    ([, address = '', style]) => (isColored[Number(style)] === true ? [address] : []),
  )
}
