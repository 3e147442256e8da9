// Reads an amount typed in yuan as whole fen, and writes one into a field.

/** How many digits of whole yuan a form takes: a family's payment six, a school's cost or payout seven. */
type WholeDigits = 6 | 7

/** What was typed as yuan, in fen; null when it is no amount with at most two decimals. */
export function readYuan(text: string, wholeDigits: WholeDigits = 6): number | null {
  const [, yuan, rest = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? []
  if (yuan === undefined || yuan.length > wholeDigits) return null
  return Number(yuan) * 100 + Number(rest.padEnd(2, '0'))
}

/** As a field begins with it: no thousands, no trailing zeros to delete. */
export function writeYuan(fen: number): string {
  return String(fen / 100)
}
