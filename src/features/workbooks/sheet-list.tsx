// Every sheet of a workbook: read or why not, and which of its rows were left out.
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import type { ImportPreview } from './import-kind'

export function SheetList({ sheets }: Pick<ImportPreview, 'sheets'>) {
  return (
    <Card kind="list" title={saySheetCount(sheets.length)}>
      {keyed(sheets).map(({ key, sheet }) => {
        const isRead = sheet.outcome === 'READ'
        return (
          <ListRow
            key={key}
            title={sheet.name}
            note={saySheet(sheet)}
            end={
              <Tag
                tone={isRead ? 'done' : sheet.outcome === 'ASKED' ? 'now' : 'plain'}
                icon={isRead ? 'check' : 'minus'}
              >
                {isRead ? '读了' : sheet.outcome === 'ASKED' ? '等回答' : '没读'}
              </Tag>
            }
          />
        )
      })}
    </Card>
  )
}

/** Sheets of one name cannot be in one workbook; broken ones hold them all the same. */
function keyed(sheets: ImportPreview['sheets']) {
  return sheets.map((sheet, index) => ({ key: `${index} ${sheet.name}`, sheet }))
}

type Sheet = ImportPreview['sheets'][number]

const LISTED = 8

function saySheetCount(count: number): string {
  return `里面有 ${count} 张表`
}

/** 读了 512 行；隐藏的 2 行没读（5、8）；合计、说明和示例 1 行没读（515） */
function saySheet(sheet: Sheet): string {
  return [sayOutcome(sheet), sayRows('隐藏的', sheet.hiddenRows), sayRows('合计、说明和示例', sheet.footerRows)]
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
