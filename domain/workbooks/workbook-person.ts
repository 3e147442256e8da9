// Reads names, phones and school numbers from cells. Faults never repeat any of them.
import { isPersonName, tidyName } from '../values/person-name'
import { findPrivateCharacter } from '../values/standard-characters'
import { type Cell, compactText } from './workbook-cell'
import type { CellRule } from './workbook-row'

const PHONE = /^(?:\+?86|0086)?(1\d{10})$/
const NUMBER = /^[0-9A-Z][0-9A-Z-]{0,31}$/
/** Eighteen digits (the last may be X), also as a national pupil number `G…`: an identity number, which is never read. */
const IDENTITY_NUMBER = /^G?\d{17}[0-9X]$/

/** 张　三 → 张三; the dots of minority names become one kind. Letters are kept as written (rare characters included). */
export function personNameOf(cell: Cell): string | null {
  if (typeof cell !== 'string') return null
  const name = tidyName(cell)
  return isPersonName(name) ? name : null
}

/** Why a name is none: a character of a private area is named by its standard form, if there is one. */
function privateCharacterIn(cell: Cell) {
  const character = typeof cell === 'string' ? findPrivateCharacter(cell) : null
  return character && ({ code: 'PRIVATE_CHARACTER', expected: character.standard ?? undefined } as const)
}

export const NAME_RULE: CellRule<string> = {
  parse: personNameOf,
  code: 'NOT_A_NAME',
  personal: true,
  because: privateCharacterIn,
}

/** A mainland mobile number, whatever the spaces, dashes or +86. */
export function phoneOf(cell: Cell): string | null {
  return PHONE.exec(compactText(cell).replace(/[-–—]/g, ''))?.[1] ?? null
}

/** A school's own number of a pupil or teacher. A number cell too long to be exact, or an identity number, is refused. */
export function schoolNumberOf(cell: Cell): string | null {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return null
  if (cell instanceof Date) return null
  const text = compactText(cell).toUpperCase()
  return NUMBER.test(text) && !IDENTITY_NUMBER.test(text) ? text : null
}
