// The number after a typed one, as wide as it: 0109 → 0110; nothing if it ends in no digit.
export function nextNumber(studentNumber: string): string {
  const digits = /\d+$/.exec(studentNumber)?.[0] ?? ''
  if (digits === '' || digits.length > 15) return ''
  const next = String(Number(digits) + 1).padStart(digits.length, '0')
  return studentNumber.slice(0, studentNumber.length - digits.length) + next
}
