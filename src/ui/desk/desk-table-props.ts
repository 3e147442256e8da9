// What a page gives the desk's table: its rows' state, its words, and what a row can do.
import type { ReactNode } from 'react'
import type { SayBulk } from './bulk-bar'
import type { DeskTableState } from './use-desk-table'

export interface DeskTableProps<Row extends object> {
  readonly of: DeskTableState<Row>
  /** What the table is, for readers: 账单. */
  readonly label: string
  /** Counts its rows: 份, 门, 人. */
  readonly unit: string
  /** Who a row is, for readers: 陈一诺. */
  readonly rowName: (row: Row) => string
  /** Two lines in a row: 44 px. */
  readonly tall?: boolean
  /** The row in the drawer. */
  readonly openId?: string | null
  readonly onOpen?: (row: Row) => void
  readonly onClose?: () => void
  /** Given: rows can be ticked, and this stands above the table while some are. */
  readonly bulk?: SayBulk<Row>
  readonly loading?: boolean
  /** Rows still to come, in words: 在取 600 / 3,000. */
  readonly more?: string | undefined
  readonly fault?: { readonly title: string; readonly hint: string; readonly onRetry: () => void } | undefined
  /** Where there is no row at all; a filter that leaves none says so itself. */
  readonly empty: ReactNode
}
