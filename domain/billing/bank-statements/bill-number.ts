// The number a family writes on a transfer: nine digits, the last checks the others.

const BODY_DIGITS = 8
/** FNV-1a, 32 bits: a short name for an id, no secret. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

export function billNumberOf(billId: string): string {
  let hash = OFFSET
  for (let index = 0; index < billId.length; index += 1) hash = Math.imul(hash ^ billId.charCodeAt(index), PRIME)
  const body = String((hash >>> 0) % 10 ** BODY_DIGITS).padStart(BODY_DIGITS, '0')
  return `${body}${checkDigit(body)}`
}

/** 123 456 780: as it is shown to be copied. */
export function sayBillNumber(billId: string): string {
  return billNumberOf(billId).replace(/(\d{3})(?=\d)/g, '$1 ')
}

/** Of a text of digits: a mistyped one is none, and is not taken for another bill. */
export function isBillNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && text.endsWith(checkDigit(text.slice(0, BODY_DIGITS)))
}

/** Luhn: finds each single wrong digit and nearly all neighbors that changed places. */
function checkDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
