// What a teacher may do with an own item: correct it, take it back, count and mark what came in.
import { goTo } from '@src/navigation/app-routes'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { useState } from 'react'
import type { ItemView } from './answers'
import type { ItemActionsProps } from './item-actions-props'
import { MarkingSheet } from './marking-sheet'
import { WithdrawSheet } from './withdraw-sheet'

type Open = 'withdraw' | 'marking' | null

/** Before families read it, it is changed; after, it is corrected; what was collected stays as it was. */
const CHANGED: readonly ItemView['state'][] = ['SUBMITTED', 'ASKED', 'RETURNED', 'APPROVED']

export function ItemActions(props: ItemActionsProps) {
  const { item, place } = props
  const [open, setOpen] = useState<Open>(null)
  const isBefore = CHANGED.includes(item.state)
  const isOut = item.state === 'PUBLISHED'
  const isMarkable = isOut || item.state === 'COLLECTED' || item.state === 'MARKED'
  const edit = () => goTo('setHomework', { homeroomId: place.homeroomId, itemId: item.itemId, edit: 'yes' })
  const close = () => setOpen(null)
  return (
    <>
      <ButtonColumn>
        {isMarkable ? <ActionButton text={sayMarking(item)} onTap={() => setOpen('marking')} /> : null}
        {isBefore ? <ActionButton text={item.state === 'RETURNED' ? '改一改再交' : '改'} onTap={edit} /> : null}
        {isOut ? <ActionButton text="更正" kind="plain" onTap={edit} /> : null}
        {isBefore || isOut ? (
          <ActionButton text={isOut ? '取消这项作业' : '撤回'} kind="quiet" onTap={() => setOpen('withdraw')} />
        ) : null}
      </ButtonColumn>
      {open === 'withdraw' ? <WithdrawSheet {...props} onClose={close} /> : null}
      {open === 'marking' ? <MarkingSheet {...props} onClose={close} /> : null}
    </>
  )
}

function sayMarking({ state }: ItemView): string {
  return state === 'PUBLISHED' ? '收了，记一下' : state === 'COLLECTED' ? '批了，记一下' : '改收和批的份数'
}
