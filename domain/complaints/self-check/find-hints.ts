// Finds words that could tell who wrote a report. On the device only; it never finds all.

export type HintKind = 'PHONE' | 'ID_NUMBER' | 'ACCOUNT' | 'WHO_I_AM' | 'MY_CHILD' | 'CLASS' | 'NAME' | 'ONLY_ME'

export interface Hint {
  readonly kind: HintKind
  readonly from: number
  readonly until: number
}

const GRADE = '(?:[小初高][一二三]|[一二三四五六七八九1-9](?:年级)?)'
const CHILD =
  '(?:孩子|小孩|宝宝|宝贝|女儿|儿子|闺女|丫头|娃娃|娃|孙子|孙女|外孙女|外孙|外甥女|外甥|侄女|侄子|妹妹|弟弟|双胞胎)'
/** What one says after 我是 without saying who one is. */
const NOT_WHO =
  '听|看|想|怕|在|去|从|觉|昨|前|上|今|亲|说|被|为|要|没|不|真|因|才|来|经|先|跟|通过|一直|一个人|这样|这么|刚|后来|匿名|实名|路过'
const KIN = '(?:妈妈|爸爸|妈|爸|奶奶|爷爷|外婆|外公|姥姥|姥爷)'
/** Two characters before 妈妈 that are no name. */
const NO_NAME =
  '孩子|他的|她的|们的|别的|有个|一个|几个|好多|很多|两个|那个|这个|的话|其他|同学|人家|谁的|问过|听见|还有'

/** The stem of 妈妈 and its like, which stands before itself. */
const NAME_LETTER = '(?:(?![妈爸奶爷婆公姥多])[一-鿿])'

/**
 * Digits are read in half width, spaces and dashes between them are passed over. A first group is what must stand
 * before and is no part of the find: WebKit before 16.4 cannot look behind.
 */
const RULES: readonly (readonly [HintKind, RegExp])[] = [
  ['ID_NUMBER', /(^|\D)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g],
  ['PHONE', /(^|\D)1[ -]?[3-9](?:[ -]?\d){9}(?!\d)/g],
  ['PHONE', /(^|\D)1[3-9]\d[*xX]{3,5}\d{3,4}(?!\d)/g],
  ['PHONE', /[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}/g],
  ['ACCOUNT', /(^|\D)(?:\d[ -]?){15,18}\d(?!\d)/g],
  ['ACCOUNT', /(?:微信号?|[Qq][Qq]号?|[Ww][Xx])(?:是|为|[::： ])*[A-Za-z0-9][-_A-Za-z0-9]{4,19}/g],
  ['ACCOUNT', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['ACCOUNT', /(?:学号|学籍号|工号|车牌号?)(?:是|为|[:： ])*[-·A-Za-z0-9一-鿿]{4,20}/g],
  [
    'NAME',
    new RegExp(
      `(?:${CHILD}|我|同学|他|她)(?:的(?:名字|大名|小名))?(?:名字|大名|小名)?叫(?!做|了|停|我|他|她|人|苦|醒|来|去|什么|啥)[一-鿿]{2,4}`,
      'g',
    ),
  ],
  ['NAME', /(?:姓名|名字)(?:是|[:： ])+[一-鿿·]{2,6}/g],
  ['NAME', new RegExp(`(?!${NO_NAME})${NAME_LETTER}{2}${KIN}(?=[,，。;;\\s]|$)`, 'g')],
  ['MY_CHILD', new RegExp(`(?:我们?家?(?:的)?|咱们?家?(?:的)?|俺家?)(?:那个|这个|大|小|老大|老二)?${CHILD}`, 'g')],
  ['CLASS', new RegExp(`${GRADE}[(（]?\\d{1,2}[)）]?班`, 'g')],
  ['CLASS', new RegExp(`${GRADE}[(（]?[一二三四五六七八九十]{1,3}[)）]?班`, 'g')],
  ['CLASS', /(?:我们|孩子|他们|咱们?)班/g],
  ['WHO_I_AM', new RegExp(`(?:我|本人)(?:是|就是|姓)(?!${NOT_WHO})[一-鿿A-Za-z0-9()（）]{1,12}`, 'g')],
  ['WHO_I_AM', /我们?家?(?:就)?住在?[一-鿿A-Za-z0-9]{2,16}/g],
  ['WHO_I_AM', /我们?在[一-鿿A-Za-z0-9]{2,12}(?:上班|工作|任教|教书)/g],
  ['ONLY_ME', /(?:只有我|就我一?个?人?|只(?:跟|和|对|告诉)我)(?:知道|看见|看到|在场|听见|一个人|说过?|一家)?/g],
]

/** In the order of the text, none over another: where two rules find the same words, the longer find stays. */
export function findHints(text: string): readonly Hint[] {
  const plain = inHalfWidth(text)
  const found = RULES.flatMap(([kind, rule]) => [...plain.matchAll(rule)].map((match) => hintOf(kind, match)))
  const longestFirst = [...found].sort((one, other) => lengthOf(other) - lengthOf(one) || one.from - other.from)
  const apart: Hint[] = []
  for (const hint of longestFirst) if (!apart.some((kept) => overlaps(kept, hint))) apart.push(hint)
  return apart.sort((one, other) => one.from - other.from)
}

function hintOf(kind: HintKind, { index, 0: words, 1: before = '' }: RegExpMatchArray): Hint {
  const start = index ?? 0
  return { kind, from: start + before.length, until: start + words.length }
}

/** Place for place: finds keep their positions in the text as it was written. */
function inHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ')
}

function lengthOf({ from, until }: Hint): number {
  return until - from
}

function overlaps(one: Hint, other: Hint): boolean {
  return one.from < other.until && other.from < one.until
}
