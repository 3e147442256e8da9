// Reads an amount typed in yuan as whole fen, and writes one into a field.

const AMOUNT = /^(\d{1,6})(?:\.(\d{1,2}))?$/

export function readYuan(text: string): number | null {
  const [, yuan, rest = ''] = AMOUNT.exec(text.trim()) ?? []
  return yuan === undefined ? null : Number(yuan) * 100 + Number(rest.padEnd(2, '0'))
}

/** As a field begins with it: no thousands, no trailing zeros to delete. */
export function writeYuan(fen: number): string {
  return String(fen / 100)
}
