// Picks the one item that a question is about.
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import type { OwnItems } from '../tonight/find-own-items'

export function onlyItem({ items: [item] }: Pick<OwnItems, 'items'>): HomeworkItem {
  if (item === undefined) throw new TypeError('a question about no item')
  return item
}
