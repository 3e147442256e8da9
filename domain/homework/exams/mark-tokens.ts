// Reads a text into names, numbers, levels and ranks, one letter each, so that rules are patterns.
import { visibleText } from '../../values/visible-text'
import { ADULT, CONNECTORS, ENGLISH_WORDS, GIVEN, MARK_WORDS, NICKNAME, NOT_NAMES, SURNAME } from './mark-words'

/**
 * N a pupil's name · S a number of marks (95分) · B a bare number · O a number of something else · L a level · l a level
 * that says "not passed" · R a rank · r the word rank · P a place (第3) · F full marks · m a word for marks · c a word
 * between · U two or three characters that may be a name · `_` a separator · `.` a sentence's end · `/` a line's end · x anything else
 */
export type Sign = 'N' | 'S' | 'B' | 'O' | 'L' | 'l' | 'R' | 'r' | 'P' | 'F' | 'm' | 'c' | 'U' | '_' | '.' | '/' | 'x'

export interface MarkToken {
  readonly sign: Sign
  readonly text: string
}

const COUNT = '[\\d一二三四五六七八九十百]+'
const COUNTED =
  '题道页遍个本课号日月点元次岁人字行组时秒篇首词句段支张把种件米厘毫千公克斤升年天排桌套回节寸路层只块条份幅口项名位架角单班级楼以里例周步朵颗棵盒瓶杯包袋座棒'
/** A unit that is also a surname is one only where no name can begin: 5张, and not 95张三丰. */
const UNIT = `(?:分钟|分米|分之|分工|(?![张周路段项](?:\\p{Script=Han}|[*×]))[${COUNTED}]|[%％°℃]|:\\d|[a-z])`

const PATTERNS: readonly (readonly [Sign, RegExp])[] = [
  ['x', new RegExp(`(?:${SURNAME}\\p{Script=Han}{0,2}|小\\p{Script=Han})${ADULT}`, 'uy')],
  ['R', new RegExp(`(?:并列|倒数|最后|前|后|第|班级|年级|全班|全校)+(?:排(?:名|在)?)?第? ?${COUNT} ?名`, 'uy')],
  [
    'R',
    new RegExp(
      `(?:并列|年级|班级|全班|班里|全校|倒数)(?:排(?:名|在)?)?[第前] ?${COUNT}(?![题页课单组章节排行个\\d])`,
      'uy',
    ),
  ],
  ['R', new RegExp(`(?:进步|退步|上升|下降|前进|后退)了? ?${COUNT} ?(?:个?名次?)|前 ?\\d+%`, 'uy')],
  ['R', new RegExp(`[前后]${COUNT}(?=[:、,])|倒数(?!第?${COUNT})`, 'uy')],
  ['r', /排名|名次|排行/y],
  ['F', /满分/y],
  ['l', /(?:[不没未]|没有)及格|[待不未没](?:合格|达标)|补考/y],
  ['L', /[一二三四]等(?!奖|\p{Script=Han})/uy],
  ['L', /优秀|良好|合格|及格|(?:优|良|甲|乙)(?!\p{Script=Han}|[A-Za-z])|[A-D][+-]?(?![A-Za-z0-9组层卷类班区座栋版])/uy],
  ['P', new RegExp(`第${COUNT}(?!\\p{Script=Han}|\\d|[–-]\\d)`, 'uy')],
  ['O', new RegExp(`第${COUNT}(?:[–~-]\\d+)?`, 'uy')],
  ['O', /\d{4,}|\d{1,2}:\d{1,2}|\d{3,4}-\d{7,8}/y],
  ['S', /\d{1,3}(?:\.\d)? ?分(?!钟|米|之|类|成|工|\p{Script=Han}?钟)/uy],
  ['B', new RegExp(`\\d{1,3}(?:\\.\\d)?(?!\\.?\\d| ?分| ?${UNIT}|[–~-]\\d)`, 'uy')],
  ['m', MARK_WORDS],
]
const NAME = new RegExp(
  `(?:${SURNAME}(?:${GIVEN}){2}|${SURNAME}(?:${GIVEN})|${SURNAME}(?:[*×某]{1,2}|同学)|${NICKNAME})`,
  'uy',
)
const LATIN = /[A-Z][a-z]+(?: [A-Z][a-z]+)?/y
const LAST: readonly (readonly [Sign, RegExp])[] = [
  ['c', CONNECTORS],
  ['/', /\s*\n\s*/y],
  ['.', /[。！？!?]+/y],
  ['_', /[\s\p{P}\p{S}]+/uy],
  ['O', /\d+(?:\.\d+)?\s?[\p{Script=Han}%a-z]?/uy],
]

export function markTokens(text: string): readonly MarkToken[] {
  const plain = plainText(text)
  const tokens: MarkToken[] = []
  for (let at = 0; at < plain.length; ) {
    const token = tokenAt(plain, at)
    tokens.push(token)
    at += token.text.length
  }
  return withUnknownNames(tokens)
}

/** 古月 in 「古月 95」: characters on their own where a name would stand; a rule counts them only in a text about a test. */
function withUnknownNames(tokens: readonly MarkToken[]): readonly MarkToken[] {
  const signs = tokens.map(({ sign }) => sign).join('')
  const found = [...signs.matchAll(/(?<=^|[_/.cmBSL])x{2,3}(?=$|[_/BSLl])/g)]
  const joined: MarkToken[] = []
  let next = 0
  for (const { index, 0: run } of found) {
    const text = tokens
      .slice(index, index + run.length)
      .map((token) => token.text)
      .join('')
    joined.push(...tokens.slice(next, index), {
      sign: /^\p{Script=Han}+$/u.test(text) && !NOT_NAMES.test(text) ? 'U' : 'x',
      text,
    })
    next = index + run.length
  }
  return [...joined, ...tokens.slice(next)]
}

function tokenAt(text: string, at: number): MarkToken {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? ''
  }
  const first = (patterns: readonly (readonly [Sign, RegExp])[]) => {
    for (const [sign, pattern] of patterns) {
      const found = match(pattern)
      if (found !== '') return { sign, text: found }
    }
    return null
  }
  const known = first(PATTERNS)
  if (known) return known
  const name = match(NAME)
  if (name !== '' && !NOT_NAMES.test(name)) return { sign: 'N', text: name }
  const latin = match(LATIN)
  if (latin !== '') return { sign: latin.split(' ').some((word) => ENGLISH_WORDS.test(word)) ? 'x' : 'N', text: latin }
  return first(LAST) ?? { sign: 'x', text: text[at] ?? ' ' }
}

const DIGITS = '一二三四五六七八九'

/** One kind of digit, no spaces inside a name, 九十五 as 95. */
function plainText(text: string): string {
  return visibleText(text)
    .normalize('NFKC')
    .replace(/(?<![\p{Script=Han}])\p{Script=Han}(?: \p{Script=Han}){1,3}(?=\s*\d)/gu, (spaced) =>
      spaced.replace(/ /g, ''),
    )
    .replace(/一百/g, '100')
    .replace(/([二三四五六七八九])?十([一二三四五六七八九])?/g, (_all, tens: string = '', ones: string = '') =>
      String((tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + DIGITS.indexOf(ones || '零') + 1),
    )
}
