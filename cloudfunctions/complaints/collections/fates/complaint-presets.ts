// The fates that fields of a complaint share: sealed to its readers, and about nobody we know.
import { fateOf } from '@domain/privacy/fates/fate'

const UNKNOWN_WRITER = { why: '匿名内容，系统不知道是谁写的' }

/** What a stranger wrote, or was written: only keys open it. Nothing says whose it is, so no erasure can find it. */
export const sealed = fateOf({
  about: 'NOBODY',
  purpose: 'COMPLAINTS',
  readers: ['enforcement', 'districtEducation'],
  keep: 'COMPLAINT',
  erasure: 'UNTOUCHED',
})(UNKNOWN_WRITER)

/** A count, a state, a day or a random id of a case. */
export const ofCase = fateOf({
  about: 'NOBODY',
  purpose: 'COMPLAINTS',
  readers: ['enforcement', 'districtEducation'],
  keep: 'COMPLAINT',
  erasure: 'UNTOUCHED',
})(UNKNOWN_WRITER)

/** Of a token: who holds it is unknown. */
export const ofToken = fateOf({
  about: 'NOBODY',
  purpose: 'SECURITY',
  readers: [],
  keep: 'TOKEN',
  erasure: 'UNTOUCHED',
})({ why: '匿名凭证的标记，当周作废，与人对应不上' })
