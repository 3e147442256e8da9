// Calls the gateway as one signed-in person, exactly as the H5 app does.
import type { ActionAnswer, ActionInput, ActionName, ActionOutput } from '@domain/registry'

export interface GatewaySession {
  readonly call: <Name extends ActionName>(name: Name, input: ActionInput<Name>) => Promise<ActionOutput<Name>>
  /** The id of the uploaded file. */
  readonly upload: (fileName: string, bytes: Buffer) => Promise<string>
}

export function gatewaySession(url: string, login: string): GatewaySession {
  const identity = { 'x-local-identity': login }
  return {
    call: async <Name extends ActionName>(name: Name, input: ActionInput<Name>) => {
      const [context, action] = name.split('.')
      const response = await fetch(`${url}/functions/${context}`, {
        method: 'POST',
        headers: { ...identity, 'content-type': 'application/json' },
        body: JSON.stringify({ action, input }),
      })
      const answer = (await response.json()) as ActionAnswer<Name>
      if (answer.ok) return answer.value
      throw new Error(`${name} as ${login}: ${JSON.stringify(answer.error)}`)
    },
    upload: async (fileName, bytes) => {
      const response = await fetch(`${url}/upload?name=${encodeURIComponent(fileName)}`, {
        method: 'POST',
        headers: identity,
        body: new Uint8Array(bytes),
      })
      const { fileId } = (await response.json()) as { readonly fileId?: string }
      if (fileId === undefined) throw new Error(`upload of ${fileName} failed: ${response.status}`)
      return fileId
    },
  }
}
