// Seals a report on the device and sends it with its photos; safe to repeat.
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import type { ComposedReport } from '@domain/complaints/channel/compose-report'
import type { IntakeRole } from '@domain/complaints/envelopes/grant-role'
import type { Token } from '@domain/complaints/tokens/token'
import type { ChannelTools } from './channel-tools'
import { putPhotos } from './put-photos'
import type { ReportToSend } from './report-to-send'
import { codeOf, sendUntilKnown } from './send-until-known'

export interface SendingTools extends ChannelTools {
  readonly intakeKeys: Readonly<Record<IntakeRole, Uint8Array>>
  readonly tokens: readonly Token[]
  /** One more, from the day's open ones: for whoever has none that is taken. Null when there is none, or no answer. */
  readonly openToken: () => Promise<Token | null>
  readonly onTokenUsed: (token: Token, random: RandomBytes) => void
  /** 0–1. */
  readonly onProgress: (share: number) => void
}

/** `LOST`: nobody knows whether it arrived. `NO_TOKEN`: none is left, or none is taken. `CLOSED`: not opened here. */
export type SendingFault = 'LOST' | 'NO_TOKEN' | 'CLOSED' | 'REFUSED'

export type SendingOutcome =
  | { readonly kind: 'SENT'; readonly photosLeft: number }
  | { readonly kind: 'FAILED'; readonly fault: SendingFault }

/** How far it has come. Kept by the page, so that trying again goes on from there with the same bytes. */
export interface SendingStage {
  composed: ComposedReport | null
  token: Token | null
  isIn: boolean
  photosThere: number
}

export function newStage(): SendingStage {
  return { composed: null, token: null, isIn: false, photosThere: 0 }
}

export async function sendReport(
  tools: SendingTools,
  report: ReportToSend,
  stage: SendingStage,
): Promise<SendingOutcome> {
  const fault = stage.isIn ? null : await submit(tools, report, stage)
  if (fault !== null) return { kind: 'FAILED', fault }
  stage.isIn = true
  const { composed } = stage
  if (composed === null) throw new Error('sent without having been composed')
  let done = 1
  const onPart = () => {
    done += 1
    tools.onProgress(done / report.requests)
  }
  tools.onProgress(done / report.requests)
  const keys = { lookup: composed.lookup, caseId: composed.caseId }
  const place = { caseKey: composed.caseKey, keys, from: stage.photosThere, onPart }
  stage.photosThere = await putPhotos(tools, report.photos, place)
  return { kind: 'SENT', photosLeft: report.photos.length - stage.photosThere }
}

/** A token that is not taken is passed over; what was sent with an unknown end is sent again as it was. */
async function submit(tools: SendingTools, report: ReportToSend, stage: SendingStage): Promise<SendingFault | null> {
  const tokens =
    stage.token === null ? tools.tokens : [stage.token, ...tools.tokens.filter((one) => one !== stage.token)]
  for (const token of tokens) {
    const code = await submitWith(tools, { report, stage, token })
    if (isPassedOver(code)) continue
    if (code === 'OK' && tools.tokens.includes(token)) tools.onTokenUsed(token, await tools.randomness())
    return faultOf(code)
  }
  const token = await tools.openToken()
  const code = token === null ? 'TOKEN_REFUSED' : await submitWith(tools, { report, stage, token })
  return isPassedOver(code) ? 'NO_TOKEN' : faultOf(code)
}

const isPassedOver = (code: ChannelCode | null) => code === 'TOKEN_REFUSED' || code === 'TOKEN_SPENT'

async function submitWith(tools: SendingTools, toCompose: ToCompose): Promise<ChannelCode | null> {
  return codeOf(await sendUntilKnown(tools, await compose(tools, toCompose)))
}

function faultOf(code: ChannelCode | null): SendingFault | null {
  if (code === 'OK') return null
  if (code === null) return 'LOST'
  return code === 'CLOSED' ? 'CLOSED' : 'REFUSED'
}

interface ToCompose {
  readonly report: ReportToSend
  readonly stage: SendingStage
  readonly token: Token
}

async function compose(tools: SendingTools, { report, stage, token }: ToCompose): Promise<Uint8Array> {
  if (stage.composed !== null && stage.token === token) return stage.composed.request
  const { receipt, content, isUrgent, intake } = report
  const to = { role: intake, publicKey: tools.intakeKeys[intake] }
  const composed = tools.crypto.composeReport(
    { receipt, token, isUrgent, intake: to, content },
    await tools.randomness(),
  )
  if (composed === null) throw new RangeError('a report is never longer than a message holds')
  stage.composed = composed
  stage.token = token
  return composed.request
}
