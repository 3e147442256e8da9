// Remembers on this device which columns of a table somebody shows.
import Taro from '@tarojs/taro'
import type { DeskColumn } from './desk-column'

type Visibility = Record<string, boolean>

const keyOf = (name: string) => `desk-columns-${name}`

export function keptColumns<Row>(name: string, columns: readonly DeskColumn<Row>[]): Visibility {
  const usual = Object.fromEntries(columns.map(({ id, hidden = false }) => [id, !hidden]))
  const kept: unknown = Taro.getStorageSync(keyOf(name))
  if (typeof kept !== 'object' || kept === null) return usual
  const known = Object.entries(kept).filter(([id, shown]) => id in usual && typeof shown === 'boolean')
  return Object.assign(usual, Object.fromEntries(known))
}

export function keepColumns(name: string, visibility: Readonly<Visibility>): void {
  Taro.setStorageSync(keyOf(name), visibility)
}
