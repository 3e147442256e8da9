// Calls the gateway as one signed-in person, exactly as the H5 app does.
import type { UploadKind } from '@domain/privacy/retention/file-to-delete'
import type { ActionAnswer, ActionInput, ActionName, ActionOutput } from '@domain/registry'

export interface GatewaySession {
  readonly call: <Name extends ActionName>(name: Name, input: ActionInput<Name>) => Promise<ActionOutput<Name>>
  /** The id of the uploaded file. */
  readonly upload: (kind: UploadKind, bytes: Buffer) => Promise<string>
}

export function gatewaySession(url: string, login: string): GatewaySession {
  const identity = { 'x-local-identity': login }
  const call: GatewaySession['call'] = async <Name extends ActionName>(name: Name, input: ActionInput<Name>) => {
    const [context, action] = name.split('.')
    const response = await fetch(`${url}/functions/${context}`, {
      method: 'POST',
      headers: { ...identity, 'content-type': 'application/json' },
      body: JSON.stringify({ action, input }),
    })
    const answer = (await response.json()) as ActionAnswer<Name>
    if (answer.ok) return answer.value
    throw new Error(`${name} as ${login}: ${JSON.stringify(answer.error)}`)
  }
  return {
    call,
    upload: async (kind, bytes) => {
      const { cloudPath, fileId } = await call('privacy.openUpload', { kind })
      const response = await fetch(`${url}/upload?path=${cloudPath}`, {
        method: 'POST',
        headers: identity,
        body: new Uint8Array(bytes),
      })
      if (!response.ok) throw new Error(`upload of a ${kind} failed: ${response.status}`)
      return fileId
    },
  }
}
