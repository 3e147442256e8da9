// Tells whether words to a reporter ask who they are. On the officer's device; it never finds all.

const YOU = '(?:你|您)们?'
const CHILD = '(?:孩子|小孩|宝宝|女儿|儿子|娃)'
const WHO = '(?:叫什么|什么名字|姓什么|贵姓|哪位|是谁|尊姓)'

const RULES: readonly RegExp[] = [
  new RegExp(`${YOU}(?:家)?(?:的)?(?:${CHILD})?[^，。？?]{0,4}${WHO}`),
  new RegExp(`${CHILD}(?:的)?[^，。？?]{0,3}(?:叫什么|什么名字)`),
  new RegExp(`(?:${YOU}|${CHILD})[^，。？?]{0,6}(?:哪个?|几)(?:个)?(?:班|年级|学校)`),
  new RegExp(`${YOU}(?:家)?(?:的)?[^，。？?]{0,3}(?:手机|电话|微信|身份证|住址|地址|单位)`),
  new RegExp(`${YOU}(?:家)?住(?:在)?(?:哪|几)`),
  /(?:留|给|报|发)(?:一?下|一?个)?(?:我)?(?:你的|您的)?(?:姓名|名字|电话|手机|微信|联系方式)/,
  /加(?:我|一?下|个)(?:的)?(?:微信|[Qq][Qq])/,
]

export function asksWho(text: string): boolean {
  return RULES.some((rule) => rule.test(text))
}
