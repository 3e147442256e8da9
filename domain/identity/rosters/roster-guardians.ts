// Reads a pupil's guardians; a number that cannot sign in refuses nothing.
import { compactText } from '../../workbooks/workbook-cell'
import { NAME_RULE, phoneOf } from '../../workbooks/workbook-person'
import type { CellRule, RowReader } from '../../workbooks/workbook-row'
import type { PupilColumn } from './roster-columns'
import type { NoMobileReason, RosterGuardian } from './roster-rows'

const PHONE: CellRule<string> = { parse: phoneOf, code: 'NOT_A_PHONE', personal: true }

/** With an area code, or seven or eight digits as they are dialed in town. */
const LANDLINE = /^(?:\(?0\d{2,3}\)?)?[2-9]\d{6,7}(?:[-转]\d{1,5})?$/
/** Of another country or region: +852, 00853. */
const ABROAD = /^(?:\+|00)(?!86)\d{6,15}$/

export interface ReadGuardians {
  readonly guardians: readonly RosterGuardian[]
  /** Of guardians without a mobile number of the mainland: they cannot sign in. */
  readonly withoutMobile: readonly NoMobileReason[]
}

const PAIRS = [
  { name: 'firstName', phone: 'firstPhone' },
  { name: 'secondName', phone: 'secondPhone' },
] as const

export function readGuardians(reader: RowReader<PupilColumn>): ReadGuardians {
  const read = PAIRS.map((keys) => readGuardian(reader, keys))
  const guardians = read.flatMap(({ guardian }) => guardian ?? [])
  const reasons = read.flatMap(({ reason }) => reason ?? [])
  const isEmpty = PAIRS.every(({ phone }) => !reader.has(phone))
  return { guardians, withoutMobile: isEmpty && reasons.length === 0 ? ['NONE'] : reasons }
}

function readGuardian(
  reader: RowReader<PupilColumn>,
  keys: (typeof PAIRS)[number],
): { readonly guardian?: RosterGuardian; readonly reason?: NoMobileReason } {
  const reason = reasonOf(reader, keys)
  if (reason !== null) {
    const name = reader.optional(keys.name, NAME_RULE)
    return name === null && reason === 'NONE' ? {} : { reason }
  }
  const phone = reader.needed(keys.phone, PHONE)
  const name = reader.needed(keys.name, NAME_RULE)
  return name === null || phone === null ? {} : { guardian: { name, phone } }
}

/** Null where a mobile number should stand; whatever else stands there is a slip of the pen and a fault. */
function reasonOf(reader: RowReader<PupilColumn>, { phone }: (typeof PAIRS)[number]): NoMobileReason | null {
  if (!reader.has(phone)) return 'NONE'
  const text = compactText(reader.raw(phone)).replace(/[-–—]/g, '')
  if (LANDLINE.test(text)) return 'LANDLINE'
  return ABROAD.test(text) ? 'ABROAD' : null
}
