// Reads the invitation code from a scanned QR code's link.
import { CODE_LENGTH } from '@domain/identity/invitations/invitation'
import { invitationSymbols } from '@src/ui/codes/invitation-symbols'

/** Null when it is another QR code. */
export function scannedCode(text: string): string | null {
  const carried = /[?&]code=([^&#]*)/.exec(text)?.[1]
  const code = carried === undefined ? '' : invitationSymbols(carried)
  return code.length === CODE_LENGTH ? code : null
}
