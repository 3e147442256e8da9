// Sends the production browser build's requests: CloudBase's SDK carries them and names the caller.

import { TransportFailure } from '../failures/transport-failure'
import { loadCloudApp } from '../sign-in/load-cloud-app'
import { cloudSignIn } from '../sign-in/web-sign-in-cloud'
import type { Transport } from './transport-type'

/** What the SDK's errors say when time ran out; anything else is a line that broke. */
function failureOf(error: unknown): TransportFailure {
  return new TransportFailure(/timeout/i.test(String(error)) ? 'TIMEOUT' : 'OFFLINE')
}

export const cloudWebTransport: Transport = {
  async call(context, envelope) {
    try {
      // Without a session the platform lets nobody through, not even to actions open to anyone.
      if (!(await cloudSignIn.isSignedIn())) return { ok: false, error: { code: 'SIGN_IN_REQUIRED' } }
      const app = await loadCloudApp()
      const { result } = await app.callFunction({ name: context, data: { ...envelope } })
      return result
    } catch (error) {
      throw failureOf(error)
    }
  },
  async upload(file, cloudPath, onProgress) {
    if (!('file' in file)) throw new TypeError('a File is needed here')
    try {
      const app = await loadCloudApp()
      await app.uploadFile({
        cloudPath,
        // The SDK's types know paths only; in a browser it reads a File.
        filePath: file.file as Blob & string,
        onUploadProgress: ({ loaded, total }: ProgressEvent) => onProgress(total === 0 ? 0 : loaded / total),
      })
    } catch (error) {
      throw failureOf(error)
    }
  },
}
