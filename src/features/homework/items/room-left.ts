// What is on a class's evening and how it would stand with the item being written.
import { SUBJECT_LOOKS } from '@src/features/homework/subjects/subject-looks'
import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import type { RulerPart } from '@src/ui/marks/ruler-shares'
import type { DayView, ItemView, PostingClass } from './answers'
import type { WrittenHomework } from './written-homework'
import { countedOf } from './written-homework'

export interface RoomLeft {
  readonly homeroom: PostingClass
  readonly cap: number
  /** With the item. */
  readonly total: number
  readonly left: number
  /** Longer than any evening: it is not counted, since it cannot be handed in. */
  readonly isTooLong: boolean
  readonly parts: readonly RulerPart[]
}

/** These reserve no minutes: over the limit and undecided, given back, or taken back. */
const FREE: readonly ItemView['state'][] = ['ASKED', 'RETURNED', 'WITHDRAWN']

export function reserves({ state }: Pick<ItemView, 'state'>): boolean {
  return !FREE.includes(state)
}

/** Of the chosen classes, the one with least room first. `without`: the item that is being written anew. */
export function roomLeft(
  classes: readonly PostingClass[],
  written: WrittenHomework,
  without?: ItemView,
): readonly RoomLeft[] {
  return classes
    .filter(({ homeroomId }) => written.homeroomIds.includes(homeroomId))
    .flatMap((homeroom) => {
      const day = homeroom.days.find(({ date }) => date === written.date)
      return day ? [roomOf(homeroom, day, { written, without })] : []
    })
    .sort((one, other) => one.left - other.left)
}

interface Writing {
  readonly written: WrittenHomework
  readonly without: ItemView | undefined
}

function roomOf(homeroom: PostingClass, day: DayView, { written, without }: Writing): RoomLeft {
  const others = day.items.filter((item) => reserves(item) && item.itemId !== without?.itemId)
  const before = without && reserves(without) ? without.counted : 0
  const counted = countedOf(written)
  const isTooLong = day.cap > 0 && counted > day.cap
  const own = isTooLong ? 0 : counted
  const total = day.total - before + own
  const parts = subjectParts(others.map(({ subject, counted }) => ({ subject, minutes: counted })))
  const tone = SUBJECT_LOOKS[written.subject].ruler
  return {
    homeroom,
    cap: day.cap,
    total,
    left: day.cap - total,
    isTooLong,
    parts: own > 0 ? [...parts, { name: '你这项', minutes: own, tone }] : parts,
  }
}
