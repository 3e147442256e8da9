// Reads a text file of a table (CSV and its kin) into cells, whatever its encoding.
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { parse } from 'csv-parse/sync'

const DELIMITERS = [',', '\t', '|', ';'] as const
/** Lines looked at for the delimiter: above the table stand others. */
const SAMPLE_LINES = 60
const EXCEL_TEXT = /^="(.*)"$/

/** Null: no text, or a page of the web that calls itself a table. */
export function readTextTable(bytes: Buffer): Sheet | null {
  const text = decoded(bytes)
  if (text === null || text.includes('\0') || /^\s*</.test(text)) return null
  const rows = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return { name: 'CSV', rows: rows.map((cells) => cells.map((cell) => cell.replace(EXCEL_TEXT, '$1'))) }
}

/** By its mark where there is one; else UTF-8 if it is that, and the Chinese encodings, one within the other. */
function decoded(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes)
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes)
}

function decodedAs(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function delimiterOf(text: string): string {
  const sample = text.split('\n', SAMPLE_LINES).join('\n')
  const count = (delimiter: string) => sample.split(delimiter).length
  return [...DELIMITERS].sort((one, other) => count(other) - count(one))[0] ?? ','
}
