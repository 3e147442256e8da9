// Holds one opened case while its page is open; receipt and words stay in memory alone.
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { useRef, useState } from 'react'
import { type ChannelTools, channelTools } from '../reporting/channel-tools'
import { type OpenedCase, type OpeningFault, openCase } from './open-case'
import { type PreparedTurn, prepareTurn, sendTurn, type ToWrite, type WritingFault } from './write-to-case'

export type CaseFault = OpeningFault | 'NO_CRYPTO'

export type CaseView =
  | { readonly phase: 'asking'; readonly fault: CaseFault | null }
  | { readonly phase: 'opening' }
  | { readonly phase: 'open'; readonly opened: OpenedCase; readonly receipt: Receipt }

export interface FollowedCase {
  readonly view: CaseView
  readonly open: (receipt: Receipt) => Promise<void>
  /** Null when it was written; the thread is then read anew. */
  readonly write: (toWrite: ToWrite) => Promise<WritingFault | 'PHOTOS' | null>
  /** What was read is gone from this device. */
  readonly close: () => void
}

export function useCase(): FollowedCase {
  const [view, setView] = useState<CaseView>({ phase: 'asking', fault: null })
  const unknown = useRef<{ readonly words: string; readonly turn: PreparedTurn } | null>(null)
  const open = async (receipt: Receipt) => {
    setView({ phase: 'opening' })
    setView(await openOnce(receipt))
  }
  const write = async (toWrite: ToWrite): Promise<WritingFault | 'PHOTOS' | null> => {
    const tools = await channelTools()
    if (tools === null || view.phase !== 'open') return 'REFUSED'
    const words = JSON.stringify([toWrite.operation, toWrite.contents, toWrite.photos.length])
    // The same words after a lost answer are the same turn.
    const kept = unknown.current?.words === words ? unknown.current.turn : null
    const turn = kept ?? (await prepareTurn(tools, view.opened, toWrite))
    unknown.current = { words, turn }
    const written = await sendTurn(tools, view.opened, turn)
    if (!written.ok && written.fault === 'LOST') return 'LOST'
    unknown.current = null
    await readAnew(tools, view.receipt, setView)
    if (!written.ok) return written.fault
    return written.photosLeft > 0 ? 'PHOTOS' : null
  }
  const close = () => {
    unknown.current = null
    setView({ phase: 'asking', fault: null })
  }
  return { view, open, write, close }
}

async function openOnce(receipt: Receipt): Promise<CaseView> {
  const tools = await channelTools()
  if (tools === null) return { phase: 'asking', fault: 'NO_CRYPTO' }
  const opening = await openCase(tools, receipt)
  return opening.ok ? { phase: 'open', opened: opening.opened, receipt } : { phase: 'asking', fault: opening.fault }
}

/** What is shown stays where no answer comes. */
async function readAnew(tools: ChannelTools, receipt: Receipt, show: (view: CaseView) => void): Promise<void> {
  const opening = await openCase(tools, receipt)
  if (opening.ok) show({ phase: 'open', opened: opening.opened, receipt })
}
