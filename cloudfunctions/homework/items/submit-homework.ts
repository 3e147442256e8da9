// Hands in one item for one evening of several classes; each class answers for itself.

import type { HomeworkContent, HomeworkItem } from '@domain/homework/items/homework-item'
import { dateFault, postingWindow } from '@domain/homework/items/posting-dates'
import { sameOwnItem } from '@domain/homework/items/same-item'
import { firstNotTaught, teaches } from '@domain/homework/items/teaching'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import { type Caller, handle } from '../../request/handler'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { readTeachingGroup } from '../collections/teaching-groups'
import { attachUploads } from './attach-uploads'
import { type ClassOutcome, classResults } from './class-result'
import { enteredContent, newItem } from './entered-item'
import { findClasses, type HomeworkClass } from './find-classes'
import { handIn } from './hand-in'
import { handInGroup } from './hand-in-group'
import { readCareCounts } from './read-care-counts'
import { tellLeads } from './tell-leads'

type Input = ActionInput<'homework.submitHomework'>

/** In the hash of the caller and the request: the same request is the same item. */
const ID_LENGTH = 24

export const submitHomework = handle('homework.submitHomework', {
  locate: ({ input, caller, today }) => {
    const [first = ''] = input.homeroomIds
    const homeroomId = firstNotTaught(input.homeroomIds, caller.grants, today) ?? first
    return { subject: { kind: 'homeroom', homeroomId }, found: null }
  },
  run: async ({ input, caller, now, today }) => {
    const homeroomIds = [...new Set(input.homeroomIds)].sort()
    const isTaught = homeroomIds.every((homeroomId) =>
      teaches({ homeroomId, subject: input.subject }, caller.grants, today),
    )
    if (!isTaught) return fail({ code: 'NOT_YOUR_SUBJECT' })
    const date = schoolDate(input.date)
    const classes = await findClasses({ _id: { $in: homeroomIds } }, { dates: [date], today })
    const [first] = classes
    if (first === undefined) throw new TypeError('a grant names a homeroom that is not there')
    const window = { ...postingWindow(now, first.term, first.hours.publishBy), publishBy: first.hours.publishBy }
    const closed = dateFault(date, now, window)
    if (closed?.code === 'POSTING_CLOSED') return fail(closed)
    if (closed !== null) return fail({ ...closed, dates: [...closed.dates] })
    const content = enteredContent(input, classes, { date, now, before: null })
    if ('code' in content) return fail(content)
    const group = input.groupId === null ? null : await readTeachingGroup(input.groupId)
    if (input.groupId !== null && !isOfClasses(group, homeroomIds, input)) return fail({ code: 'GROUP_UNKNOWN' })
    const item = itemFor({ input, caller, now }, content, group)
    const same = firstSame(classes, item, date)
    if (same !== null) return fail(same)
    const unusable = await attachUploads(item, { caller, now })
    if (unusable !== null) return fail(unusable)
    const outcomes = await handInAll(classes, group, { item, date, ifOver: input.ifOver, now })
    await tellLeads(outcomes, { item, date, now, today })
    const results = await classResults(
      outcomes,
      { item, date, dates: window.dates },
      { personId: caller.personId, now },
    )
    return ok({ classes: results })
  },
})

/** An answer was lost, or a thumb slipped: the first class that has it already. */
function firstSame(classes: readonly HomeworkClass[], item: HomeworkItem, date: SchoolDate) {
  for (const { homeroom, days } of classes) {
    const same = sameOwnItem(days.find((day) => day.date === date)?.items ?? [], item)
    if (same !== null) return { code: 'SET_ALREADY', homeroomName: homeroom.name, at: same.submittedAt } as const
  }
  return null
}

function isOfClasses(group: TeachingGroup | null, homeroomIds: readonly string[], { subject }: Input): boolean {
  if (group === null || group.subject !== subject) return false
  return group.homeroomIds.length === homeroomIds.length && group.homeroomIds.every((one) => homeroomIds.includes(one))
}

interface Asking {
  readonly input: Input
  readonly caller: Caller
  readonly now: number
}

function itemFor({ input, caller, now }: Asking, content: HomeworkContent, group: TeachingGroup | null): HomeworkItem {
  const { personId, name } = caller
  if (personId === null) throw new TypeError('a teacher without a person')
  return newItem(content, {
    itemId: idFromRequestKey([personId, input.requestKey], ID_LENGTH),
    subject: input.subject,
    group: group === null ? null : { groupId: group._id, name: group.name },
    heldUntil: null,
    teacherId: personId,
    teacherName: name ?? '',
    now,
  })
}

interface Handing {
  readonly item: HomeworkItem
  readonly date: SchoolDate
  readonly ifOver: Input['ifOver']
  readonly now: number
}

/** Whose evening is new is asked for its pupils in care first. */
async function handInAll(
  classes: readonly HomeworkClass[],
  group: TeachingGroup | null,
  handing: Handing,
): Promise<readonly ClassOutcome[]> {
  const fresh = classes.filter(({ days }) => days.length === 0).map(({ homeroom }) => homeroom._id)
  const care = await readCareCounts(fresh, handing.date)
  const carePupils = (asked: HomeworkClass) => care.get(asked.homeroom._id) ?? 0
  if (group !== null)
    return handInGroup(classes, group, { ...handing, carePupils: Math.max(0, ...classes.map(carePupils)) })
  return Promise.all(
    classes.map(async (asked) => ({
      asked,
      outcome: await handIn(asked, { ...handing, pupilIds: null, carePupils: carePupils(asked) }),
    })),
  )
}
