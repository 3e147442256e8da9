// Normalizes a typed receipt code to Crockford's symbols, and groups it.

const SYMBOL = /[0-9A-HJKMNP-TV-Z]/g
const TAKEN_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** Full width and small letters are taken, O is 0, I and L are 1; spaces and anything else are left out. */
export function receiptSymbols(typed: string, most: number): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => TAKEN_FOR[letter] ?? letter)
  return (plain.match(SYMBOL) ?? []).slice(0, most).join('')
}

/** Five at a time: what one keeps in mind while copying. */
export function receiptGroups(code: string): readonly string[] {
  return code.match(/.{1,5}/g) ?? []
}
