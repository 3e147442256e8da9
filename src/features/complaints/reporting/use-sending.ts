// Sends the report of a page and holds how far it has come; nothing of it is stored.
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { useRef, useState } from 'react'
import { pinnedKeys } from '../channel/pinned-keys'
import { hideUsedToken, readKeptTokens } from '../tokens/kept-tokens'
import { channelTools } from './channel-tools'
import { fetchOpenToken } from './fetch-open-token'
import type { ReportDraft } from './report-draft'
import { makeReport, type ReportToSend } from './report-to-send'
import { newStage, type SendingFault, type SendingStage, sendReport } from './send-report'

/** `NO_CRYPTO`: the device is too old to seal anything. */
export type ReportFault = SendingFault | 'NO_CRYPTO'

export type SendingState =
  | { readonly phase: 'writing' }
  | { readonly phase: 'sending'; readonly share: number }
  | { readonly phase: 'failed'; readonly fault: ReportFault; readonly receipt: Receipt | null }
  | { readonly phase: 'sent'; readonly receipt: Receipt; readonly photosLeft: number }

interface Underway {
  readonly report: ReportToSend
  readonly stage: SendingStage
}

export interface Sending {
  readonly state: SendingState
  /** Again after a fault: with the same bytes where nobody knows what became of them. */
  readonly send: (draft: ReportDraft, photos: readonly Uint8Array[]) => Promise<void>
  /** Back to writing: what was known not to have arrived is made anew. */
  readonly giveUp: () => void
}

export function useSending(): Sending {
  const [state, setState] = useState<SendingState>({ phase: 'writing' })
  const underway = useRef<Underway | null>(null)
  const send = async (draft: ReportDraft, photos: readonly Uint8Array[]) => {
    setState({ phase: 'sending', share: 0 })
    const onProgress = (share: number) => setState({ phase: 'sending', share })
    setState(await sendOnce(underway, { draft, photos, onProgress }))
  }
  const giveUp = () => {
    underway.current = null
    setState({ phase: 'writing' })
  }
  return { state, send, giveUp }
}

interface ToSend {
  readonly draft: ReportDraft
  readonly photos: readonly Uint8Array[]
  readonly onProgress: (share: number) => void
}

async function sendOnce(
  underway: { current: Underway | null },
  { draft, photos, onProgress }: ToSend,
): Promise<SendingState> {
  const tools = await channelTools()
  if (tools === null) return { phase: 'failed', fault: 'NO_CRYPTO', receipt: null }
  const random = await tools.randomness().catch(() => null)
  if (random === null) return { phase: 'failed', fault: 'NO_CRYPTO', receipt: null }
  underway.current ??= { report: makeReport({ crypto: tools.crypto, random }, draft, photos), stage: newStage() }
  const { report, stage } = underway.current
  const sending = {
    ...tools,
    intakeKeys: pinnedKeys().intakes,
    tokens: readKeptTokens(),
    openToken: () => fetchOpenToken(tools),
    onTokenUsed: hideUsedToken,
    onProgress,
  }
  const outcome = await sendReport(sending, report, stage)
  const { receipt } = report
  return outcome.kind === 'SENT'
    ? { phase: 'sent', receipt, photosLeft: outcome.photosLeft }
    : { phase: 'failed', fault: outcome.fault, receipt }
}
