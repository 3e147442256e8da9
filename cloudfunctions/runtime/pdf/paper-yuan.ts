// Formats an amount for printed documents: thousands separators, two decimals.

/** Never below 0: what is owed the other way has words of its own. */
export function paperYuan(amount: number): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${String(amount % 100).padStart(2, '0')}`
}
