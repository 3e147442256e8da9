// Sorts names as people do: 一(2)班 before 十(1)班, 周一 before 周三, names by their sound.

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
/** A numeral that counts: it stands at the beginning, after 周 or 星期, or before 年级 or a bracket. */
const COUNTING = /^(周|星期)?([一二三四五六七八九]?十?[一二三四五六七八九]?|日|天)(?=$|年级|[(（]|班|、|–)/
const sounds = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })

export function compareAsPeople(one: string, other: string): number {
  return sounds.compare(counted(one), counted(other))
}

/** The same text with its leading numeral in digits, so that digits compare. */
function counted(text: string): string {
  return text.replace(COUNTING, (whole: string, week: string | undefined, numeral: string) => {
    if (numeral === '') return whole
    return `${week ?? ''}${numberOf(numeral)}`
  })
}

function numberOf(numeral: string): number {
  if (numeral === '日' || numeral === '天') return 7
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : [null, numeral]
  const of = (digit: string | undefined) => NUMERALS[digit ?? ''] ?? 0
  return (tens === null ? 0 : (of(tens) || 1) * 10) + of(ones)
}
