// Formats an amount of fen: two decimals, thousands separators, a true minus sign.

export function yuanText(fen: number): string {
  const amount = Math.abs(fen)
  const yuan = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = String(amount % 100).padStart(2, '0')
  return `${fen < 0 ? '−' : ''}${yuan}.${rest}`
}
