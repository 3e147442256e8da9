// Declares the fate of every field of a person who may not fetch a child.
import type { CustodyBar } from '@domain/enrollment/hand-over/custody-bar'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, OTHERS } from '@domain/privacy/fates/presets'

/** The office alone: at the gate nobody reads why, and the person barred may be a guardian. */
const barred = fateOf({
  about: 'FAMILY',
  purpose: 'SERVICE',
  readers: ['schoolAdmin'],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const custodyBarsFates = {
  record: '不能来接的人',
  child: ['pupilId'],
  fields: {
    _id: barred(ID),
    pupilId: barred(ID),
    schoolId: barred(ID),
    personId: barred(ID),
    name: barred(OTHERS),
    document: barred(OTHERS),
    from: barred(OTHERS),
    until: barred(OTHERS),
    byId: inOffice,
    at: barred(OTHERS),
    ended: { byId: inOffice, at: barred(OTHERS), reason: barred(OTHERS) },
  },
} satisfies CollectionFates<CustodyBar>
