// A photo ready to be sealed, with an address that shows exactly the bytes to be sent.

export interface PreparedPhoto {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Of what will be sent, not of the photo it was made from. */
  readonly address: string
}

/** `UNREADABLE`: no picture, or one this device cannot draw. `TOO_LARGE`: even small and coarse. */
export type PhotoFault = 'UNREADABLE' | 'TOO_LARGE'

export type Prepared =
  | { readonly ok: true; readonly photo: PreparedPhoto }
  | { readonly ok: false; readonly fault: PhotoFault }
