// A photo ready to be sealed: redrawn, stripped and looked through, with an address to show exactly these bytes by.

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
