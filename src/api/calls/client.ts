// Calls an action or uploads a file: the one typed way from a screen to the cloud.
import type { ActionInput, ActionName } from '@domain/registry'
import type { LocalFile } from '@src/api/transport/transport-type'
import type { CallAnswer } from '../failures/call-error'
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
  | { readonly ok: false; readonly error: { readonly code: 'OFFLINE' } }

export async function upload(file: LocalFile, onProgress: (share: number) => void): Promise<UploadAnswer> {
  try {
    return { ok: true, value: { fileId: await transport.upload(file, onProgress) } }
  } catch {
    return { ok: false, error: { code: 'OFFLINE' } }
  }
}

function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean'
}
