// Calls an action or uploads a file: the one typed way from a screen to the cloud.
import type { UploadKind } from '@domain/privacy/retention/file-to-delete'
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalFile } from '@src/api/transport/transport-type'
import type { CallAnswer, CallError } from '../failures/call-error'
import { TransportFailure } from '../failures/transport-failure'
import { transport } from '../transport/transport'

/** Never throws: a transport failure is an answer too. */
export async function call<Name extends ActionName>(name: Name, input: ActionInput<Name>): Promise<CallAnswer<Name>> {
  const [context = '', action = ''] = name.split('.')
  try {
    const answer = await transport.call(context, { action, input })
    // The router has checked the output against the contract; here we only check that it is an answer at all.
    return isAnswer(answer) ? (answer as CallAnswer<Name>) : { ok: false, error: { code: 'INTERNAL', requestId: '' } }
  } catch (failure) {
    return { ok: false, error: { code: failure instanceof TransportFailure ? failure.code : 'OFFLINE' } }
  }
}

export type UploadAnswer =
  | { readonly ok: true; readonly value: { readonly fileId: string } }
  | { readonly ok: false; readonly error: CallError }

/** First a place of one's own, then the bytes. Tried again, it gets another place: what was half sent goes within a day. */
export async function upload(
  file: LocalFile,
  kind: UploadKind,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const place = await call('privacy.openUpload', { kind })
  if (!place.ok) return place
  const { cloudPath, fileId } = place.value
  try {
    await transport.upload(file, cloudPath, onProgress)
    return { ok: true, value: { fileId } }
  } catch {
    return { ok: false, error: { code: 'OFFLINE' } }
  }
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
}
