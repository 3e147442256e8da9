// Reads the phone number at which a school answers families: a landline, a mobile, or a 400 number.
import { visibleText } from '../../values/visible-text'

const PHONE = /^(?:(010|02\d|0[3-9]\d{2})(\d{7,8})(\d{1,6})?|1\d{10}|400\d{7})$/
const EXTENSION = /(?:转|-|,|，|#)(\d{1,6})$/

/** As a phone dials it, with hyphens for reading: `0555-2812345`, `0555-2812345-8`; null when it is none. */
export function schoolPhoneOf(typed: string): string | null {
  const plain = visibleText(typed)
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/\p{Pd}+/gu, '-')
  const mobile = plain.replace(/-/g, '').replace(/^(?:\+?86)(?=1\d{10}$)/, '')
  if (/^(?:1\d{10}|400\d{7})$/.test(mobile)) return mobile
  const extension = plain.split('-').length > 2 || /[转,，#]/.test(plain) ? (EXTENSION.exec(plain)?.[1] ?? '') : ''
  const number = (extension === '' ? plain : plain.replace(EXTENSION, '')).replace(/-/g, '')
  const [, area, local] = PHONE.exec(number) ?? []
  if (area === undefined || local === undefined) return null
  return extension === '' ? `${area}-${local}` : `${area}-${local}-${extension}`
}
