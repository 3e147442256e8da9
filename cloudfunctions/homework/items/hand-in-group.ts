// Hands an item in for a split class: every homeroom of the group holds it, or none does.
import { itemOf, withItem } from '@domain/homework/items/change-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { SubmitOutcome } from '@domain/homework/items/submit-item'
import type { TeachingGroup } from '@domain/homework/items/teaching-group'
import type { SchoolDate } from '@domain/values/school-date'
import { changeHomeworkDay } from './change-homework-day'
import type { HomeworkClass } from './find-classes'
import { type HandingIn, handIn } from './hand-in'

/** No request runs so long: what is still held after it belongs to one that died, and the timer settles it. */
export const HELD_MS = 10 * 60_000

export interface GroupOutcome {
  readonly asked: HomeworkClass
  /** Null: it fits here, but not in another homeroom. */
  readonly outcome: SubmitOutcome | null
}

/**
 * The platform's transactions are not needed: each homeroom holds the item until all do, so that nothing half done is
 * ever shown. The order is the same for everybody. Repeating completes what was begun.
 */
export async function handInGroup(
  classes: readonly HomeworkClass[],
  group: TeachingGroup,
  handing: Omit<HandingIn, 'pupilIds'>,
): Promise<readonly GroupOutcome[]> {
  const held = { ...handing.item, heldUntil: handing.now + HELD_MS }
  const outcomes: { readonly asked: HomeworkClass; readonly outcome: SubmitOutcome }[] = []
  for (const asked of classes) {
    const pupilIds = membersIn(group, asked.homeroom._id)
    const outcome = await handIn(asked, { ...handing, item: held, pupilIds, ifOver: 'REFUSE' })
    outcomes.push({ asked, outcome })
    if (outcome.code !== 'ACCEPTED') return undo(classes, outcomes, handing)
  }
  const settled: GroupOutcome[] = []
  for (const { asked, outcome } of outcomes) settled.push({ asked, outcome: await settle(asked, outcome, handing) })
  return settled
}

function membersIn({ members }: TeachingGroup, homeroomId: string): readonly string[] {
  return members.filter((member) => member.homeroomId === homeroomId).map(({ pupilId }) => pupilId)
}

async function undo(
  classes: readonly HomeworkClass[],
  outcomes: readonly { readonly asked: HomeworkClass; readonly outcome: SubmitOutcome }[],
  { item, date }: Pick<HandingIn, 'item' | 'date'>,
): Promise<readonly GroupOutcome[]> {
  const refused = outcomes.at(-1)
  for (const { asked, outcome } of outcomes) {
    if (outcome.code === 'ACCEPTED') await dropHeld(asked.homeroom._id, outcome.day, { itemId: item.itemId, date })
  }
  return classes.map((asked) => ({ asked, outcome: asked === refused?.asked ? refused.outcome : null }))
}

export interface HeldItem {
  readonly itemId: string
  readonly date: SchoolDate
}

/** Only what is still held: what was settled by a repeat stays. */
export function dropHeld(homeroomId: string, known: HomeworkDay, { itemId, date }: HeldItem): Promise<null> {
  return changeHomeworkDay({ homeroomId, date }, known, (day) => {
    if (day === null || itemOf(day, itemId)?.heldUntil == null) return { day: null, outcome: null }
    const items = day.items.filter((item) => item.itemId !== itemId)
    return { day: { ...day, items, only: day.only.filter((line) => line.itemId !== itemId) }, outcome: null }
  })
}

function settle(
  { homeroom }: HomeworkClass,
  outcome: SubmitOutcome,
  { item, date }: Pick<HandingIn, 'item' | 'date'>,
): Promise<SubmitOutcome> {
  return settleHeld(homeroom._id, outcome.day, { itemId: item.itemId, date }).then((day) => {
    const stored = itemOf(day, item.itemId)
    return stored === null ? outcome : { code: 'ACCEPTED', day, item: stored }
  })
}

export function settleHeld(homeroomId: string, known: HomeworkDay, { itemId, date }: HeldItem): Promise<HomeworkDay> {
  return changeHomeworkDay({ homeroomId, date }, known, (day) => {
    const current = day ?? known
    const held = itemOf(current, itemId)
    if (held === null || held.heldUntil === null) return { day: null, outcome: current }
    const after = withItem(current, { ...held, heldUntil: null })
    return { day: after, outcome: after }
  })
}
