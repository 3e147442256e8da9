// Writes sheets as the bytes of an .xlsx file.
import writeExcelFile from 'write-excel-file/node'
import { planSheets } from './plan-sheets'
import { rosterSheets, type WorkbookSheet } from './roster-sheets'
import type { WorldSchool } from './school-world'

export function writeRosterWorkbook(school: WorldSchool): Promise<Buffer> {
  return writeWorkbook(rosterSheets(school))
}

export function writePlanWorkbook(school: WorldSchool): Promise<Buffer> {
  return writeWorkbook(planSheets(school))
}

function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeExcelFile([...sheets]).toBuffer()
}
