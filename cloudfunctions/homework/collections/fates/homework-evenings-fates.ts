// Declares the fate of every field of a child's evening: gone after two weeks, whatever it says.
import type { HomeworkEvening } from '@domain/homework/tonight/homework-evening'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const facts = { about: 'CHILD', purpose: 'HOMEWORK', keep: 'HOMEWORK_EVENING', erasure: 'REMOVED' } as const
const ofFamily = fateOf({ ...facts, readers: ['guardian'] })
/** The teacher of the item sees where it stopped; nobody else, and no statistic counts it. */
const ofStop = fateOf({ ...facts, readers: ['guardian', 'subjectTeacher'] })

export const homeworkEveningsFates = {
  record: '一晚的作业',
  child: ['pupilId'],
  expires: [{ kind: 'HOMEWORK_EVENING', since: ['madeAt'] }],
  fields: {
    _id: ofFamily(ID),
    pupilId: ofFamily(ID),
    schoolId: ofFamily(ID),
    homeroomId: ofFamily(ID),
    date: ofFamily('哪天的作业'),
    madeAt: ofFamily('第一次点的时间'),
    seen: {
      itemId: ofFamily(ID),
      by: ofFamily(ID),
      at: ofFamily('知道了的时间'),
    },
    done: {
      itemId: ofFamily(ID),
      by: ofFamily(ID),
      at: ofFamily('做完了的时间'),
    },
    stopped: {
      itemId: ofStop(ID),
      by: ofFamily(ID),
      at: ofStop('停笔的时间'),
      subject: ofStop('停笔的是哪一科'),
      teacherId: ofFamily(ID),
      where: ofStop('停在哪里'),
    },
    toldBy: ofFamily(WORKINGS),
    rev: ofFamily(WORKINGS),
  },
} satisfies CollectionFates<HomeworkEvening>
