// Writes an own item anew: its minutes are claimed again, after the release a version is added.
import { itemOf } from '@domain/homework/items/change-day'
import { editItem } from '@domain/homework/items/edit-item'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { dateFault, postingWindow } from '@domain/homework/items/posting-dates'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { attachUploads } from './attach-uploads'
import { changeHomeworkDay } from './change-homework-day'
import { classResults } from './class-result'
import { enteredContent } from './entered-item'
import { findClasses } from './find-classes'
import { capOfClass } from './item-answer'
import { locateOwnItem } from './own-item'
import { tellLeads } from './tell-leads'

export const editHomework = handle('homework.editHomework', {
  locate: locateOwnItem,
  run: async ({ input, found, caller, now, today }) => {
    const { homeroomId, itemId } = input
    const { date } = found
    const [asked] = await findClasses({ _id: homeroomId }, { dates: [date], today })
    if (asked === undefined) throw new TypeError('an evening of a homeroom that is not there')
    const { publishBy, softLimit } = asked.hours
    const window = postingWindow(now, asked.term, publishBy)
    const isOut = found.day.releasedAt !== null
    if (!isOut && dateFault(date, now, { ...window, publishBy }) !== null)
      return fail({ code: 'POSTING_CLOSED', publishBy })
    const content = enteredContent(input, [asked], { date, now, before: found.item })
    if ('code' in content) return fail(content)
    const unusable = await attachUploads({ itemId, ...content }, { caller, now }, filesOf(found.item))
    if (unusable !== null) return fail(unusable)
    const edit = { content, cap: capOfClass(asked, date), softLimit, ifOver: input.ifOver, now }
    const outcome = await changeHomeworkDay({ homeroomId, date }, found.day, (day) => {
      const current = day ?? found.day
      const item = itemOf(current, itemId) ?? found.item
      return editItem(current, item, edit)
    })
    if (outcome.code === 'NOT_EDITABLE') return fail({ code: 'NOT_EDITABLE', state: outcome.state, most: outcome.most })
    const outcomes = [{ asked, outcome }]
    const item = 'item' in outcome ? outcome.item : { ...found.item, ...content }
    await tellLeads(outcomes, { item, date, now, today })
    const [result] = await classResults(
      outcomes,
      { item, date, dates: window.dates },
      { personId: caller.personId, now },
    )
    if (result === undefined) throw new TypeError('one class, one result')
    return ok({ result })
  },
})

function filesOf({ photos, voice }: HomeworkItem): readonly string[] {
  return voice === null ? photos : [...photos, voice.fileId]
}
