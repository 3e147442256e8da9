// Stands above a table while rows are ticked: how many, and what can be done for them.
import type { ReactNode } from 'react'
import { TickBox } from './tick-box'
import type { DeskTableState } from './use-desk-table'

/** Such as 选了 3 户，没缴 302.00 元, with buttons named by their result: 发提醒给 3 户. */
export type SayBulk<Row> = (
  rows: readonly Row[],
  untick: () => void,
) => {
  readonly say: string
  readonly actions: ReactNode
}

interface BulkBarProps<Row extends object> {
  readonly of: DeskTableState<Row>
  readonly say: SayBulk<Row>
}

export function BulkBar<Row extends object>({ of: { ticked, shown, untick }, say }: BulkBarProps<Row>) {
  const bar = say(ticked, untick)
  return (
    <div className="desk-bulk" role="status">
      <TickBox state={ticked.length === shown.length ? 'on' : 'some'} label="不选了" onTurn={untick} />
      <b>{bar.say}</b>
      <span className="grow" />
      {bar.actions}
      <button type="button" className="desk-button desk-button-text" onClick={untick}>
        不选了
      </button>
    </div>
  )
}
