// Declares the fates of seats kept for hidden needs: the office alone reads them.
import type { ReservedSeat } from '@domain/enrollment/wishes/wishes'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS } from '@domain/privacy/fates/presets'

const seat = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['schoolAdmin'],
  keep: 'WISHES',
  erasure: 'REMOVED',
})

export const reservedSeatsFates = {
  record: '留好的名额',
  child: ['pupilId'],
  expires: [{ kind: 'WISHES', since: ['at'] }],
  fields: {
    _id: seat(ID),
    planId: seat(ID),
    schoolId: seat(ID),
    pupilId: seat(ID),
    courseId: seat(ID),
    reason: seat('学校留名额的原因'),
    by: seat(ID),
    byName: seat(OTHERS),
    at: seat('学校留名额的时间'),
  },
} satisfies CollectionFates<ReservedSeat>
