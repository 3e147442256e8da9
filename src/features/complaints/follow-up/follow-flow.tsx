// Following a report by its code: the code, then the case.

import { CaseScreen } from './case-screen'
import { ReceiptEntry } from './receipt-entry'
import { useCase } from './use-case'

export function FollowFlow() {
  const followed = useCase()
  const { view } = followed
  if (view.phase === 'open') {
    return <CaseScreen opened={view.opened} receipt={view.receipt} write={followed.write} onClose={followed.close} />
  }
  return (
    <ReceiptEntry
      fault={view.phase === 'asking' ? view.fault : null}
      opening={view.phase === 'opening'}
      onOpen={(receipt) => void followed.open(receipt)}
    />
  )
}
