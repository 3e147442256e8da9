// Declares the fate of every field of what a family said of one day of its child.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, OTHERS, WORKINGS } from '@domain/privacy/fates/presets'

/** Nothing is to be made of it later: it goes soon after its day, and with the child. */
const said = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian', 'teacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

/** Why it stays away is nobody's but the family's. */
const why = fateOf({
  about: 'CHILD',
  purpose: 'SERVICE',
  readers: ['guardian'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

const fetching = fateOf({
  about: 'FAMILY',
  purpose: 'SERVICE',
  readers: ['guardian', 'teacher', 'dutyTeacher', 'schoolAdmin'],
  keep: 'AFTERNOON',
  erasure: 'REMOVED',
})

export const dayChangesFates = {
  record: '请假、提前接、换人接',
  child: ['pupilId'],
  expires: [{ kind: 'AFTERNOON', since: ['at'] }],
  fields: {
    _id: said(ID),
    day: said(ID),
    pupilId: said(ID),
    schoolId: said(ID),
    date: said('哪一天'),
    kind: said('什么变化'),
    courseId: said(ID),
    reason: why('为什么'),
    time: said('几点'),
    collector: { personId: fetching(ID), name: fetching('谁来接'), relation: fetching('孩子叫什么') },
    guest: { phone: fetching('只来一次的人的电话') },
    byId: fetching(ID),
    byName: fetching('谁说的'),
    at: said('什么时候说的'),
    state: said('状态'),
    answeredBy: said(OTHERS),
    answeredAt: said('学校答复时间'),
    takenBackBy: fetching(ID),
    takenBackAt: said('撤回时间'),
    rev: said(WORKINGS),
  },
} satisfies CollectionFates<DayChange>
