// What a transport does: calls a function, uploads a file.

export interface Transport {
  /** The function's answer, unread. Rejects with TransportFailure when none arrived. */
  readonly call: (context: string, envelope: Envelope) => Promise<unknown>
  /** Puts the file where `openUpload` said. `onProgress` gets 0–1. */
  readonly upload: (file: LocalFile, cloudPath: string, onProgress: (share: number) => void) => Promise<void>
}

export interface Envelope {
  readonly action: string
  readonly input: unknown
}

/** A file the person chose: a path in WeChat, a File in a browser. */
export type LocalFile =
  | { readonly name: string; readonly size: number; readonly path: string }
  | { readonly name: string; readonly size: number; readonly file: Blob }
