// Approves items of a grade, each for itself; one may be made shorter on the way.
import { approveItem, itemOf } from '@domain/homework/items/change-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { capOf } from '@domain/homework/limits/homework-limits'
import type { ActionInput, ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { type Caller, handle } from '../../request/handler'
import { changeHomeworkDay } from '../items/change-homework-day'
import { findClasses, type HomeworkClass } from '../items/find-classes'
import { tellTeachers } from './tell-teachers'

type Approving = ActionInput<'homework.approveHomework'>['items'][number]
type Result = ActionOutput<'homework.approveHomework'>['results'][number]

export const approveHomework = handle('homework.approveHomework', {
  locate: async ({ input, caller, today }) => {
    const homeroomIds = [...new Set(input.items.map(({ homeroomId }) => homeroomId))]
    const dates = [...new Set(input.items.map(({ date }) => schoolDate(date)))]
    const classes = await findClasses({ _id: { $in: homeroomIds } }, { dates, today })
    if (classes.length < homeroomIds.length) return null
    const foreign = classes.find((one) => !leads(caller, one)) ?? classes[0]
    if (foreign === undefined) return null
    const { _id: homeroomId, schoolId, grade } = foreign.homeroom
    return {
      subject: { kind: 'homeroom', homeroomId, schoolId, grade, districtId: foreign.districtId },
      found: classes,
    }
  },
  run: async ({ input, found, caller, now }) => {
    const results: Result[] = []
    // In turn: two items of one evening are decided one after the other.
    for (const approving of input.items) {
      const asked = found.find(({ homeroom }) => homeroom._id === approving.homeroomId)
      results.push(asked === undefined ? gone(approving) : await approveOne(asked, approving, { caller, now }))
    }
    return ok({ results })
  },
})

/** The router asks about one class: the first that is out of reach, so that all must be within it. */
function leads({ grants }: Caller, { homeroom }: HomeworkClass): boolean {
  return grants.some(
    ({ role, schoolId, grade }) => role === 'gradeLead' && schoolId === homeroom.schoolId && grade === homeroom.grade,
  )
}

interface Deciding {
  readonly caller: Caller
  readonly now: number
}

const gone = ({ itemId }: Approving): Result => ({ itemId, outcome: 'GONE', fits: 0 })

async function approveOne(asked: HomeworkClass, approving: Approving, { caller, now }: Deciding): Promise<Result> {
  const { homeroomId, itemId, minutes, despiteDoubt } = approving
  const date = schoolDate(approving.date)
  const known = asked.days.find((day) => day.date === date) ?? null
  const cap = capOf(asked.homeroom.grade, date, asked.hours.caps).minutes
  const deciding = { by: caller.personId ?? '', name: caller.name ?? '', at: now }
  const result = await changeHomeworkDay<Result & { readonly shortened: HomeworkDay | null }>(
    { homeroomId, date },
    known,
    (day) => {
      const item = itemOf(day, itemId)
      if (day === null || item === null || item.heldUntil !== null)
        return { day: null, outcome: { ...gone(approving), shortened: null } }
      const step = approveItem(day, item, { ...deciding, minutes, despiteDoubt, cap })
      if (step.code !== 'DONE')
        return { day: null, outcome: { itemId, outcome: step.code, fits: step.fits, shortened: null } }
      const shortened = minutes !== null && minutes < item.minutes ? step.day : null
      return { day: step.day === day ? null : step.day, outcome: { itemId, outcome: 'APPROVED', fits: 0, shortened } }
    },
  )
  if (result.shortened !== null) await tellTeachers(result.shortened, { itemId, kind: 'HOMEWORK_TRIMMED', now })
  return { itemId, outcome: result.outcome, fits: result.fits }
}
