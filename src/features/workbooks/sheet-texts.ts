// Says what became of a sheet of a workbook.
import type { ImportPreview } from './import-kind'

type Sheet = ImportPreview['sheets'][number]

const LISTED = 8

export function saySheetCount(count: number): string {
  return `里面有 ${count} 张表`
}

/** 读了 512 行；隐藏的 2 行没读（5、8）；合计和说明 1 行没读（515） */
export function saySheet(sheet: Sheet): string {
  return [sayOutcome(sheet), sayRows('隐藏的', sheet.hiddenRows), sayRows('合计和说明', sheet.footerRows)]
    .filter((part) => part !== '')
    .join('；')
}

function sayOutcome({ outcome, rows, missingColumns }: Sheet): string {
  if (outcome === 'READ') return `读了 ${rows} 行`
  if (outcome === 'HIDDEN') return '是隐藏的表'
  if (outcome === 'EMPTY') return '是空的'
  if (outcome === 'ASKED') return '先回答下面的问题'
  return outcome === 'NO_TABLE' ? '没有要读的表格' : `缺${missingColumns.map((title) => `「${title}」`).join('')}列`
}

function sayRows(what: string, rows: readonly number[]): string {
  if (rows.length === 0) return ''
  const listed = rows.slice(0, LISTED).join('、')
  return `${what} ${rows.length} 行没读（第 ${listed}${rows.length > LISTED ? ' …' : ''} 行）`
}
