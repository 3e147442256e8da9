// The cells to correct, sheet by sheet: the address and what is wrong there.
import type { ImportFault } from '@domain/workbooks/import-fault'
import { sayImportFault } from '@domain/workbooks/import-fault-texts'
import { importTexts } from '@src/features/workbooks/import-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { Card } from '@src/ui/layout/card'
import { View } from '@tarojs/components'
import { type FaultRow, faultsBySheet } from './fault-rows'
import './fault-list.css'

const PAGE = 100

interface FaultListProps {
  readonly faults: readonly ImportFault[]
  readonly total: number
  readonly onMore: () => void
}

export function FaultList({ faults, total, onMore }: FaultListProps) {
  const left = total - faults.length
  return (
    <>
      {faultsBySheet(faults).map(({ sheet, rows }) => (
        <Card key={sheet} kind="list" title={sheet}>
          <View role="list">
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </View>
        </Card>
      ))}
      {left > 0 ? (
        <ActionButton kind="plain" text={importTexts.moreFaults(Math.min(PAGE, left))} onTap={onMore} />
      ) : null}
    </>
  )
}

function Row({ row: { fault } }: { readonly row: FaultRow }) {
  return (
    <View className="fault-row" role="listitem">
      <View className="fault-cell">{fault.cell ?? importTexts.wholeSheet}</View>
      <View className="grow type-sub">{sayImportFault(fault)}</View>
    </View>
  )
}
