// Fates and reasons that many collections share, so that each field is one line.
import { fateOf, type Withheld } from './fate'

function withheld(why: string): Withheld {
  return { why }
}

/** An id of the store: what it leads to is in the export under its own name. */
export const ID = withheld('内部编号')
export const WORKINGS = withheld('系统内部的计数和标记')
export const OTHERS = withheld('别人的信息')
export const SECRET = withheld('防止冒用')
/** A copy of what stands elsewhere in the export. */
export const COPY = withheld('别处已列出')

/** Says nothing about anybody. */
export const notPersonal = fateOf({
  about: 'NOBODY',
  purpose: null,
  readers: [],
  keep: null,
  erasure: 'UNTOUCHED',
})(withheld('不是个人信息'))

/** Who did it in office: known to the family by the act, to the district by the audit. */
export const inOffice = fateOf({
  about: 'STAFF',
  purpose: 'OVERSIGHT',
  readers: ['schoolAdmin', 'districtEducation'],
  keep: null,
  erasure: 'UNTOUCHED',
})(OTHERS)
