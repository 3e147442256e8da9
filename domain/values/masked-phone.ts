// A phone number as it may be shown to whoever must recognize it: its beginning and its end.

/** 199****0027 */
export function maskedPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
