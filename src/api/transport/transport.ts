// Chooses how requests leave the app: WeChat's cloud, CloudBase's SDK, or the local gateway.
// In a browser the SDK is used when the build names a CloudBase environment, else the gateway by HTTP.
import { browserTransport } from './transport-browser'
import { cloudWebTransport } from './transport-cloud-web'
import { weappTransport } from './transport-weapp'

export interface Envelope {
  readonly action: string
  readonly input: unknown
}

/** A file the person chose: a path in WeChat, a File in a browser. */
export type LocalFile =
  | { readonly name: string; readonly size: number; readonly path: string }
  | { readonly name: string; readonly size: number; readonly file: Blob }

export interface Transport {
  /** The function's answer, unread. Rejects with TransportFailure when none arrived. */
  readonly call: (context: string, envelope: Envelope) => Promise<unknown>
  /** Uploads and answers the file's id. `onProgress` gets 0–1. */
  readonly upload: (file: LocalFile, onProgress: (share: number) => void) => Promise<string>
}

const webTransport = process.env.TARO_APP_CLOUD_ENV ? cloudWebTransport : browserTransport

export const transport: Transport = process.env.TARO_ENV === 'weapp' ? weappTransport : webTransport
