// After a report was sent: the code to copy, then its last five symbols once more.
import type { ReportLevel } from '@domain/complaints/guide/report-level'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { useState } from 'react'
import { ReceiptRecheck } from './receipt-recheck'
import { ReceiptShown, type StillLeft } from './receipt-shown'

interface ReceiptFlowProps {
  readonly receipt: Receipt
  readonly level: ReportLevel
  readonly left: StillLeft
  /** The code was copied rightly: nothing needs to be kept any longer. */
  readonly onDone: () => void
}

export function ReceiptFlow({ receipt, level, left, onDone }: ReceiptFlowProps) {
  const [view, setView] = useState<'shown' | 'recheck'>('shown')
  if (view === 'recheck') {
    return <ReceiptRecheck receipt={receipt} level={level} onShow={() => setView('shown')} onDone={onDone} />
  }
  return <ReceiptShown receipt={receipt} level={level} left={left} onNext={() => setView('recheck')} />
}
