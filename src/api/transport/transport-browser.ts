// Sends the browser build's requests to the local gateway by HTTP, as the chosen test identity.

import { TIMEOUT_MS, TransportFailure } from '../failures/transport-failure'
import { readDevelopmentIdentity } from '../kept/development-identity'
import type { Transport } from './transport-type'

function identityHeader(): Record<string, string> {
  const login = readDevelopmentIdentity()
  return login === null ? {} : { 'x-local-identity': login }
}

/** An answer that is not ours (a proxy's page, a crash) is a bug with the gateway's request id. */
function readAnswer(text: string, requestId: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { ok: false, error: { code: 'INTERNAL', requestId } }
  }
}

export const browserTransport: Transport = {
  async call(context, envelope) {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), TIMEOUT_MS)
    try {
      const response = await fetch(`/functions/${context}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...identityHeader() },
        body: JSON.stringify(envelope),
        signal: stop.signal,
      })
      return readAnswer(await response.text(), response.headers.get('x-request-id') ?? '')
    } catch {
      throw new TransportFailure(stop.signal.aborted ? 'TIMEOUT' : 'OFFLINE')
    } finally {
      clearTimeout(timer)
    }
  },
  upload(file, cloudPath, onProgress) {
    if (!('file' in file)) return Promise.reject(new TypeError('a File is needed here'))
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', `/upload?path=${encodeURIComponent(cloudPath)}`)
      for (const [name, value] of Object.entries(identityHeader())) request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
      request.onerror = () => reject(new TransportFailure('OFFLINE'))
      request.onload = () => {
        if (request.status === 200) resolve()
        else reject(new TransportFailure('OFFLINE'))
      }
      request.send(file.file)
    })
  },
}
