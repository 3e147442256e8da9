// Owns how the code of an invitation is read from what a person types, and grouped for reading aloud.
import { CODE_LENGTH, CODE_SYMBOLS } from '@domain/identity/invitations/invitation'

/** Full width and small letters are taken; spaces, dashes and whatever no code contains are left out. */
export function invitationSymbols(typed: string): string {
  const plain = [...typed.normalize('NFKC').toUpperCase()]
  return plain
    .filter((symbol) => CODE_SYMBOLS.includes(symbol))
    .slice(0, CODE_LENGTH)
    .join('')
}
