// Answers a family that asked after the cut-off: by whoever has the child that afternoon.
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { stepDayChange } from '../collections/day-changes'
import { findLessonList } from './find-lesson-list'
import { lessonSubject } from './lesson-subject'

export const answerDayChange = handle('enrollment.answerDayChange', {
  locate: async ({ input }) => {
    const [pupilId = ''] = input.changeId.split(':')
    const found = await findLessonList(input.courseId, schoolDate(input.date), [pupilId])
    return found && { subject: lessonSubject(found), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const change = found.changes.find(({ _id }) => _id === input.changeId)
    const state = input.answer === 'YES' ? 'HOLDS' : 'DECLINED'
    if (change?.state === state && change.answeredBy !== null) return ok({})
    if (change?.state !== 'ASKED') return fail({ code: 'NOT_ASKED_ANY_MORE' })
    const isStepped = await stepDayChange(change, { state, answeredBy: caller.personId, answeredAt: now })
    if (!isStepped) return fail({ code: 'NOT_ASKED_ANY_MORE' })
    const { _id, pupilId, date } = change
    const guardians = guardianIdsOf({ people: found.people }, pupilId, today)
    const about = { kind: 'DAY_CHANGE_ANSWERED', pupilId, date, event: `answered:${_id}` } as const
    await postNotices(
      guardians.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({})
  },
})
