// What the actions on an own item and their sheets are about.
import type { ItemPlace, ItemView } from './answers'

export interface ItemActionsProps {
  readonly item: ItemView
  readonly place: ItemPlace
  readonly className: string
}
