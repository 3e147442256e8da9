// Parses a course's consumables: 名称/规格/单价/数量/自备 or …/可委托, several separated by ；.
import { type Cell, plainText } from '../../workbooks/workbook-cell'
import { integerWithin, priceOf } from '../../workbooks/workbook-number'
import type { Consumable } from '../courses/course'

const MODES: Readonly<Record<string, Consumable['mode']>> = { 自备: 'SELF', 可委托: 'ENTRUSTED' }
const MOST = 20
const LONGEST = 40
const quantityOf = integerWithin(1, 1_000)

/** Null when any of them lacks a part (A36: name, spec, price and quantity are published before enrollment). */
export function consumablesOf(cell: Cell): readonly Consumable[] | null {
  const parts = String(cell ?? '')
    .split(/[;；\n]/)
    .map(plainText)
    .filter((part) => part !== '')
  const consumables = parts.flatMap((part) => consumableOf(part) ?? [])
  return consumables.length === parts.length && parts.length <= MOST ? consumables : null
}

function consumableOf(text: string): Consumable | null {
  const parts = text.split('/').map((part) => part.trim())
  const [name = '', spec = '', price = '', quantityText = '', modeText = ''] = parts
  const unitPrice = priceOf(price)
  const quantity = quantityOf(quantityText)
  const mode = MODES[modeText]
  if (parts.length !== 5 || name === '' || spec === '' || name.length > LONGEST || spec.length > LONGEST) return null
  if (unitPrice === null || quantity === null || mode === undefined) return null
  return { name, spec, unitPrice, quantity, mode }
}
