// Groups faults by sheet, in the workbook's order.
import type { ImportFault } from '@domain/workbooks/import-fault'

export interface FaultRow {
  readonly key: string
  readonly fault: ImportFault
}

export interface SheetFaults {
  readonly sheet: string
  readonly rows: readonly FaultRow[]
}

/** One cell may have several faults, so the place in the list is part of the key. */
export function faultsBySheet(faults: readonly ImportFault[]): readonly SheetFaults[] {
  const sheets = new Map<string, FaultRow[]>()
  faults.forEach((fault, index) => {
    const rows = sheets.get(fault.sheet) ?? []
    rows.push({ key: `${index}`, fault })
    sheets.set(fault.sheet, rows)
  })
  return [...sheets].map(([sheet, rows]) => ({ sheet, rows }))
}
