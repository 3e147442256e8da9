// What a transport does: calls a function, uploads a file.

export interface Transport {
  /** The function's answer, unread. Rejects with TransportFailure when none arrived. */
  readonly call: (context: string, envelope: Envelope) => Promise<unknown>
  /** Uploads and answers the file's id. `onProgress` gets 0–1. */
  readonly upload: (file: LocalFile, onProgress: (share: number) => void) => Promise<string>
}

export interface Envelope {
  readonly action: string
  readonly input: unknown
}

/** A file the person chose: a path in WeChat, a File in a browser. */
export type LocalFile =
  | { readonly name: string; readonly size: number; readonly path: string }
  | { readonly name: string; readonly size: number; readonly file: Blob }
