// Owns how an amount of fen is written: two decimals, thousands, a true minus sign.

export function sayYuan(fen: number): string {
  const amount = Math.abs(fen)
  const yuan = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = String(amount % 100).padStart(2, '0')
  return `${fen < 0 ? '−' : ''}${yuan}.${rest}`
}
