// Declares the fate of every field of a note on one child: read by its family and its writer.
import type { PupilNote } from '@domain/homework/notes/pupil-note'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const ofChild = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['guardian', 'classTeacher', 'subjectTeacher'],
  keep: 'HOMEWORK',
  erasure: 'REMOVED',
})

export const pupilNotesFates = {
  record: '写给家里的话',
  child: ['pupilId'],
  expires: [{ kind: 'HOMEWORK', since: ['at'] }],
  fields: {
    _id: ofChild(ID),
    pupilId: ofChild(ID),
    homeroomId: ofChild(ID),
    schoolId: ofChild(ID),
    kind: ofChild('写的是什么'),
    text: ofChild('内容'),
    writtenBy: ofChild(ID),
    writtenByName: ofChild('谁写的'),
    isFamily: ofChild(WORKINGS),
    at: ofChild('时间'),
  },
} satisfies CollectionFates<PupilNote>
