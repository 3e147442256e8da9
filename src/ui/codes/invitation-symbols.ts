// Normalizes a typed or pasted invitation code.
import { CODE_LENGTH, CODE_SYMBOLS } from '@domain/identity/invitations/invitation'

/** Full width and small letters are taken; spaces, dashes and whatever no code contains are left out. */
export function invitationSymbols(typed: string): string {
  const plain = [...typed.normalize('NFKC').toUpperCase()]
  return plain
    .filter((symbol) => CODE_SYMBOLS.includes(symbol))
    .slice(0, CODE_LENGTH)
    .join('')
}
