// Every sheet of a workbook: read or why not, and which of its rows were left out.
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import type { ImportPreview } from './import-kind'
import { saySheet, saySheetCount } from './sheet-texts'

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
