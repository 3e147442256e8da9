// Declares the fate of every field of a child's wishes: they go with the child, and after a year.
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, SECRET, WORKINGS } from '@domain/privacy/fates/presets'

const wish = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian'],
  keep: 'WISHES',
  erasure: 'REMOVED',
})

export const wishesFates = {
  record: '志愿',
  child: ['pupilId'],
  expires: [{ kind: 'WISHES', since: ['savedAt'] }],
  fields: {
    _id: wish(ID),
    planId: wish(ID),
    schoolId: wish(ID),
    pupilId: wish(ID),
    wishes: wish('志愿，排在前的先'),
    atMost: { aWeek: wish('每周最多几次'), aTerm: wish('这学期最多几门') },
    together: { wishes: { pupilId: wish(ID), courseId: wish(ID) } },
    salt: wish(SECRET),
    consent: { textVersion: wish('同意的文本版本'), personId: wish(ID), at: wish('同意时间') },
    savedAt: wish('志愿存下的时间'),
    rev: wish(WORKINGS),
  },
} satisfies CollectionFates<Wishes>
