// Finds a child with items its family may read of one day, for a mark on them or a question.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { isSchoolDate, type SchoolDate } from '@domain/values/school-date'
import { childSubject } from '../../privacy/children/find-child'
import { releasedItems } from './evening-view'
import { type ChildEvenings, findEvenings } from './find-evenings'

export interface OwnItems {
  readonly child: ChildEvenings
  readonly day: HomeworkDay
  readonly date: SchoolDate
  /** In the order asked. */
  readonly items: readonly HomeworkItem[]
}

export interface ItemsAsked {
  readonly pupilId: string
  readonly date: string
  readonly itemIds: readonly string[]
}

/**
 * One round trip. Null: no such child, or one of the items is not for it. Who may ask is decided on the child, so the
 * family of another learns neither.
 */
export async function findOwnItems({ pupilId, date, itemIds }: ItemsAsked, today: SchoolDate) {
  const asked = isSchoolDate(date) ? [date] : []
  const [child] = await findEvenings([pupilId], today, asked)
  const [day] = child?.days ?? []
  if (child === undefined || day === undefined) return null
  const own = releasedItems(child, day.date)
  const items = itemIds.flatMap((itemId) => own.find((item) => item.itemId === itemId) ?? [])
  if (items.length < itemIds.length) return null
  const found: OwnItems = { child, day, date: day.date, items }
  return { subject: childSubject(child.pupil), found }
}
