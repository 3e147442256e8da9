// Reversals that wait for a second person, on the first page of finance; a tap decides.
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Money } from '@src/ui/marks/money'
import { Tile } from '@src/ui/marks/tile'
import { useState } from 'react'
import type { AskedReversal } from './answers'
import { reversalTexts } from './reversal-texts'

export function AskedReversalsOf({ schoolId }: { readonly schoolId: string }) {
  const { value } = useAction('billing.listReversals', { schoolId })
  const [open, setOpen] = useState<AskedReversal | null>(null)
  if (!value || value.reversals.length === 0) return null
  return (
    <Card kind="list" title={reversalTexts.listTitle} aside={`${value.reversals.length} 笔`}>
      {value.reversals.map((asked) => (
        <ListRow
          key={asked.reversalId}
          start={<Tile sign="冲" tone="warn" />}
          title={reversalTexts.ask(asked)}
          note={asked.mayDecide ? reversalTexts.because(asked) : reversalTexts.own}
          end={<Money fen={asked.amountFen} />}
          onTap={asked.mayDecide ? () => setOpen(asked) : undefined}
        />
      ))}
      {open ? <DecideSheet asked={open} onClose={() => setOpen(null)} /> : null}
    </Card>
  )
}

function DecideSheet({ asked, onClose }: { readonly asked: AskedReversal; readonly onClose: () => void }) {
  const { ask, busy, problem } = useConfirmedWrite('billing.decideReversal', reversalTexts.busy)
  const show = useToast((state) => state.show)
  const decide = async (decision: 'CONFIRM' | 'DECLINE') => {
    if ((await ask({ reversalId: asked.reversalId, decision })) === null) return
    onClose()
    show({ text: decision === 'CONFIRM' ? reversalTexts.confirmed(asked) : reversalTexts.declined })
  }
  return (
    <Sheet
      open
      title={reversalTexts.decideTitle(asked)}
      consequence={`${reversalTexts.ask(asked)}：${reversalTexts.because(asked)}。${reversalTexts.decideWhat}`}
      confirm={reversalTexts.confirm(asked)}
      cancel={reversalTexts.cancel}
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void decide('CONFIRM')}
      onCancel={onClose}
    >
      <ActionButton kind="plain" text={reversalTexts.decline} onTap={() => void decide('DECLINE')} />
    </Sheet>
  )
}
