// Computes a roll call after a phone's marks came: the count checked, and whose family is asked.
import { headsIn } from './count-heads'
import type { Expected } from './expected-on'
import { addGuests, isInRoom, type WrittenGuest } from './guest'
import { addMarks, seenByPupil } from './merge-marks'
import { type RollCall, type RollMark, rollCallId } from './roll-call'

export interface Coming {
  readonly marks: readonly RollMark[]
  readonly guests: readonly WrittenGuest[]
  readonly counted: { readonly device: string; readonly heads: number; readonly seen: number } | null
  readonly by: string
  readonly now: number
}

export type RollKey = Pick<RollCall, 'planId' | 'schoolId' | 'courseId' | 'date'>

export interface AfterMarks {
  readonly rollCall: RollCall
  readonly countAgrees: boolean | null
  /** Missing, and no family had said so: asked now, once a lesson. */
  readonly toAsk: readonly string[]
  /** Was asked for, and is there. */
  readonly found: readonly string[]
  /** A child on no list was written down: the office is told. */
  readonly hasNewGuests: boolean
}

/** `hasBegun`: before its hour nobody is missing. */
export function afterMarks(
  before: RollCall | null,
  coming: Coming,
  { key, expected, hasBegun }: { readonly key: RollKey; readonly expected: Expected; readonly hasBegun: boolean },
): AfterMarks {
  const { by, now } = coming
  const known = before ?? emptyRollCall(key)
  const marks = addMarks(known.marks, coming.marks, known.rev + 1)
  const heads = headsIn(expected.children, seenByPupil(marks))
  const arrived = { by, arrived: known.rev + 1 }
  const guests = addGuests(known.guests ?? [], coming.guests, arrived)
  const hasNewGuests = guests.length > (known.guests ?? []).length
  const countAgrees = coming.counted && agreesWith({ marks, guests }, coming.counted)
  const toAsk = hasBegun ? heads.missing.filter((pupilId) => !known.asked.includes(pupilId)) : []
  const isRepeated =
    marks.length === known.marks.length && !hasNewGuests && known.counted?.heads === coming.counted?.heads
  const isCounted = coming.counted !== null && countAgrees === true && !isRepeated
  const counted = isCounted && coming.counted ? { heads: coming.counted.heads, by, at: now } : known.counted
  const asked = [...known.asked, ...toAsk]
  const isNews = marks.length > known.marks.length || hasNewGuests || toAsk.length > 0 || counted !== known.counted
  const rollCall = isNews ? { ...known, marks, guests, counted, asked, rev: known.rev + 1, changedAt: now } : known
  const found = known.asked.filter((pupilId) => heads.here.includes(pupilId))
  return { rollCall, countAgrees, toAsk, found, hasNewGuests }
}

function emptyRollCall(key: RollKey): RollCall {
  const { planId, schoolId, courseId, date } = key
  const _id = rollCallId(courseId, date)
  return {
    _id,
    planId,
    schoolId,
    courseId,
    date,
    marks: [],
    guests: [],
    counted: null,
    asked: [],
    rev: 0,
    changedAt: 0,
  }
}

/** The number is that of the children and guests that were present on the counting phone's screen, whatever others marked since. */
function agreesWith(
  { marks, guests = [] }: Pick<RollCall, 'marks' | 'guests'>,
  { device, heads, seen }: NonNullable<Coming['counted']>,
): boolean {
  const isOnScreen = (one: { readonly device: string; readonly arrived: number }) =>
    one.device === device || one.arrived <= seen
  const present = [...seenByPupil(marks.filter(isOnScreen)).values()].filter(
    ({ mark, conflict }) => mark === 'PRESENT' && conflict.length === 0,
  )
  const besides = guests.filter((guest) => isOnScreen(guest) && isInRoom(guest))
  return present.length + besides.length === heads
}
