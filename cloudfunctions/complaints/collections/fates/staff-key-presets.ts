// The fates that fields about keys and their holders share.
import { fateOf } from '@domain/privacy/fates/fate'

const NO_FAMILY = { why: '工作人员的钥匙，与家庭无关' }

/** Public halves, and secrets sealed to a device: nobody reads them without it. */
export const ofKey = fateOf({
  about: 'NOBODY',
  purpose: 'COMPLAINTS',
  readers: ['enforcement', 'districtEducation'],
  keep: null,
  erasure: 'UNTOUCHED',
})(NO_FAMILY)

/** Who holds a key, in office. */
export const ofHolder = fateOf({
  about: 'STAFF',
  purpose: 'COMPLAINTS',
  readers: ['enforcement', 'districtEducation'],
  keep: null,
  erasure: 'UNTOUCHED',
})(NO_FAMILY)
