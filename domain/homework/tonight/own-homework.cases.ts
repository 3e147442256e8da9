// Golden table of a child's own homework: split classes, layers, what counts, what is not told yet.
import type { HomeworkDay } from '../items/homework-day'
import { exampleItem } from './example-day'

export interface OwnCase {
  readonly name: string
  readonly day: Partial<HomeworkDay>
  /** Items the family of `own` reads, and their written minutes. */
  readonly read: readonly string[]
  readonly minutes: number
  /** Written minutes that may still come, with those that came. */
  readonly planned: number
}

const chinese = exampleItem()
const split = exampleItem({ itemId: 'split', subject: 'ENGLISH', minutes: 20, group: { groupId: 'a', name: 'A 班' } })
const layer = (name: string, minutes: number) => ({ name, content: name, minutes })
const layered = exampleItem({
  itemId: 'layered',
  subject: 'MATHEMATICS',
  minutes: 10,
  layers: [layer('基础', 10), layer('提高', 18)],
})

export const ownCases: readonly OwnCase[] = [
  { name: 'one for the whole class', day: {}, read: ['chinese'], minutes: 15, planned: 15 },
  {
    name: 'a split class’s, of which the child is one',
    day: { items: [chinese, split], only: [{ itemId: 'split', pupilId: 'own' }] },
    read: ['chinese', 'split'],
    minutes: 35,
    planned: 35,
  },
  {
    name: 'a split class’s, for others alone',
    day: { items: [chinese, split], only: [{ itemId: 'split', pupilId: 'other' }] },
    read: ['chinese'],
    minutes: 15,
    planned: 15,
  },
  { name: 'a split class’s that lists nobody', day: { items: [split] }, read: [], minutes: 0, planned: 0 },
  { name: 'layers count by the slowest', day: { items: [layered] }, read: ['layered'], minutes: 18, planned: 18 },
  {
    name: 'what is spoken, and what is finished in school, does not count',
    day: {
      items: [
        exampleItem({ itemId: 'read', kind: 'ORAL' }),
        exampleItem({ itemId: 'practice', place: 'SCHOOL' }),
        chinese,
      ],
    },
    read: ['read', 'practice', 'chinese'],
    minutes: 15,
    planned: 15,
  },
  {
    name: 'what is not released is planned, what was returned or withdrawn is neither',
    day: {
      items: [
        exampleItem({ itemId: 'approved', state: 'APPROVED' }),
        exampleItem({ itemId: 'submitted', state: 'SUBMITTED', minutes: 5 }),
        exampleItem({ itemId: 'asked', state: 'ASKED' }),
        exampleItem({ itemId: 'returned', state: 'RETURNED' }),
        exampleItem({ itemId: 'withdrawn', state: 'WITHDRAWN' }),
      ],
    },
    read: [],
    minutes: 0,
    planned: 20,
  },
  {
    name: 'what was collected and marked stays',
    day: {
      items: [exampleItem({ itemId: 'a', state: 'COLLECTED' }), exampleItem({ itemId: 'b', state: 'ARCHIVED' })],
    },
    read: ['a', 'b'],
    minutes: 30,
    planned: 30,
  },
]
