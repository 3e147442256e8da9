// Writes an amount in Chinese capitals, as receipts do to protect the figures from changes.
// 支付结算办法 (银发〔1997〕393号) 附一 正确填写票据和结算凭证的基本规定, from memory; its own examples are the cases.
import type { Fen } from '../../values/fen'

// Not nzh: of the golden cases it writes 21 of 36 otherwise, without 整 and without 零 before 角.
const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const
const PLACES = ['', '拾', '佰', '仟'] as const
/** Fen are safe integers: below 10^14 yuan. */
const GROUPS = ['', '万', '亿', '万亿'] as const
const GROUP = 10_000

/** Where the rule leaves it open, the fuller form: 零 before 角 after a yuan digit of 0, 整 after whole yuan only. */
export function amountInCapitals(amount: Fen): string {
  if (amount < 0) throw new RangeError('a receipt is never for less than nothing')
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const cents = amount % 10
  const whole = yuan === 0 ? '' : `${wholeYuan(yuan)}元`
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`
  const needsZero = yuan > 0 && (jiao === 0 || yuan % 10 === 0)
  return [whole, needsZero ? '零' : '', part(jiao, '角'), part(cents, '分')].join('')
}

function part(digit: number, unit: string): string {
  return digit === 0 ? '' : `${DIGITS[digit]}${unit}`
}

/** Four digits at a time; one 零 for any number of zeros before a group or inside one, none at its end. */
function wholeYuan(yuan: number): string {
  let words = ''
  let rest = yuan
  let isGap = false
  for (const name of GROUPS) {
    const group = rest % GROUP
    rest = Math.floor(rest / GROUP)
    if (group > 0) words = `${fourDigits(group)}${name}${isGap && words !== '' ? '零' : ''}${words}`
    isGap = group < GROUP / 10
  }
  return words
}

function fourDigits(group: number): string {
  let words = ''
  for (let place = 0, rest = group; rest > 0; place += 1, rest = Math.floor(rest / 10)) {
    const digit = rest % 10
    if (digit > 0) words = `${DIGITS[digit]}${PLACES[place]}${words}`
    else if (words !== '' && !words.startsWith('零')) words = `零${words}`
  }
  return words
}
