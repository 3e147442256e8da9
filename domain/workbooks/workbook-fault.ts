// Builds a workbook fault: the cell's address and content, shortened; never personal data.
import type { ImportFault, ImportFaultCode } from './import-fault'
import { type Cell, cellAddress, plainText } from './workbook-cell'

const FOUND_LENGTH = 20

export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export interface FaultDetail {
  /** What stood there; leave it out for names, phones and other personal data. */
  readonly found?: Cell | undefined
  readonly expected?: string | undefined
}

export function faultAt(place: Place, code: ImportFaultCode, detail: FaultDetail = {}): ImportFault {
  const found = [...plainText(detail.found)].slice(0, FOUND_LENGTH).join('')
  return {
    sheet: place.sheet,
    cell: cellAddress(place.row, place.column),
    code,
    found: found === '' ? null : found,
    expected: detail.expected ?? null,
  }
}

/** A fault of a whole sheet: it, or a column of it, is not there, or it is too long. */
export function faultOfSheet(sheet: string, code: ImportFaultCode, expected: string | null): ImportFault {
  return { sheet, cell: null, code, found: null, expected }
}
