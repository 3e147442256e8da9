// Declares the fate of every field of a class's homework day: whom an item is for, who set it.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import type { FatesOf } from '@domain/privacy/fates/fates-of'
import { COPY, ID, notPersonal, OTHERS } from '@domain/privacy/fates/presets'

/** Which pupils of a class a split class's item is for. */
const member = fateOf({
  about: 'CHILD',
  purpose: 'HOMEWORK',
  readers: ['subjectTeacher', 'classTeacher', 'gradeLead'],
  keep: 'HOMEWORK',
  erasure: 'REMOVED',
})

/** Who set, approved or marked it: families see the teacher's name on the item. */
const teacher = fateOf({
  about: 'STAFF',
  purpose: 'HOMEWORK',
  readers: ['guardian', 'subjectTeacher', 'classTeacher', 'gradeLead', 'schoolAdmin'],
  keep: 'HOMEWORK',
  erasure: 'UNTOUCHED',
})(OTHERS)

const itemFates = {
  itemId: notPersonal,
  subject: notPersonal,
  kind: notPersonal,
  place: notPersonal,
  purpose: notPersonal,
  book: notPersonal,
  pages: notPersonal,
  content: notPersonal,
  minutes: notPersonal,
  layers: {
    name: notPersonal,
    content: notPersonal,
    minutes: notPersonal,
  },
  dueOn: notPersonal,
  dueAt: notPersonal,
  photos: notPersonal,
  voice: {
    fileId: teacher,
    seconds: notPersonal,
  },
  group: {
    groupId: notPersonal,
    name: notPersonal,
  },
  heldUntil: notPersonal,
  teacherId: teacher,
  teacherName: teacher,
  state: notPersonal,
  submittedAt: notPersonal,
  doubt: notPersonal,
  decidedBy: teacher,
  decidedByName: teacher,
  decidedAt: notPersonal,
  askedMinutes: notPersonal,
  remark: teacher,
  publishedAt: notPersonal,
  collectedAt: notPersonal,
  collected: notPersonal,
  markedAt: notPersonal,
  marked: notPersonal,
  markedBy: teacher,
  version: notPersonal,
  earlier: {
    version: notPersonal,
    until: notPersonal,
    book: notPersonal,
    pages: notPersonal,
    content: notPersonal,
    minutes: notPersonal,
    dueOn: notPersonal,
    dueAt: notPersonal,
  },
} satisfies FatesOf<HomeworkItem>

export const homeworkDaysFates = {
  record: '班级作业',
  child: ['only.pupilId'],
  expires: [{ kind: 'HOMEWORK', since: ['dayAt'] }],
  fields: {
    _id: notPersonal,
    homeroomId: notPersonal,
    homeroomName: notPersonal,
    schoolId: notPersonal,
    districtId: notPersonal,
    grade: notPersonal,
    date: notPersonal,
    dayAt: notPersonal,
    cap: notPersonal,
    carePupils: notPersonal,
    items: itemFates,
    only: {
      itemId: member(ID),
      pupilId: member(COPY),
    },
    releaseAt: notPersonal,
    releasedAt: notPersonal,
    releasedBy: teacher,
    releasedByName: teacher,
    openUntil: notPersonal,
    archiveAt: notPersonal,
    note: teacher,
    rev: notPersonal,
  },
} satisfies CollectionFates<HomeworkDay>
