// Finds pupils' names beside scores, ranks or levels in a text: such a text may not be published.
// 未成年人学校保护规定 (教育部令第50号, 2021): schools do not publish pupils' marks or ranks.
import { type MarkToken, markTokens } from './mark-tokens'
import { ABOUT_OTHER, ABOUT_SPORT, ABOUT_TEST } from './mark-words'

export const MARK_KINDS = ['SCORES', 'RANKS', 'LEVELS'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What was found, with the words it stands in: the writer reads why the text is refused. */
export interface FoundMarks {
  readonly kind: MarkKind
  readonly excerpt: string
}

interface Read {
  readonly text: string
  readonly tokens: readonly MarkToken[]
  /** One letter a token. */
  readonly signs: string
}

type Finder = (read: Read) => readonly [from: number, until: number] | null

/** Null: the text may be published. Also for the caption of a picture and an answer to a family. */
export function findMarks(text: string): FoundMarks | null {
  const tokens = markTokens(text)
  const read = { text, tokens, signs: tokens.map(({ sign }) => sign).join('') }
  if (isWordProblem(read)) return null
  for (const [kind, find] of FINDERS) {
    const found = find(read)
    if (found) return { kind, excerpt: excerptOf(read, found) }
  }
  return null
}

/** 小明和小红 of the textbook, asked about something. */
function isWordProblem({ text, tokens }: Read): boolean {
  const names = tokens.filter(({ sign }) => sign === 'N')
  return names.every((name) => name.text.startsWith('小')) && /几|多少|谁.{0,8}[？?]/u.test(text)
}

/** At least `least` places that match; the first says where. */
function places(pattern: RegExp, least = 1): Finder {
  return ({ signs }) => {
    const found = [...signs.matchAll(pattern)]
    const [first] = found
    return first === undefined || found.length < least ? null : [first.index, first.index + first[0].length]
  }
}

function unless(about: RegExp, find: Finder): Finder {
  return (read) => (about.test(read.text) && !(about === ABOUT_OTHER && ABOUT_TEST.test(read.text)) ? null : find(read))
}

const ifAboutTest =
  (find: Finder): Finder =>
  (read) =>
    ABOUT_TEST.test(read.text) ? find(read) : null

/** 96张三 93李四: marks before names, unlike the numbers of a list. */
const marksBeforeNames: Finder = (read) => {
  const found = [...read.signs.matchAll(/B[_c]{0,2}N/g)].filter(({ index }) => Number(read.tokens[index]?.text) >= 30)
  const [first] = found
  return first === undefined || found.length < 2 ? null : [first.index, first.index + first[0].length]
}

/** Three and more words on their own, each with a number as high as marks are. */
const unknownNames: Finder = (read) => {
  const found = [...read.signs.matchAll(/[NU]_?B/g)].filter(
    ({ index, 0: pair }) => Number(read.tokens[index + pair.length - 1]?.text) >= 40,
  )
  const [first] = found
  return first === undefined || found.length < 3 ? null : [first.index, first.index + first[0].length]
}

/** 1号98分: a number stands for the name. */
const numbersForNames: Finder = ({ text, signs }) => {
  const pairs =
    text.normalize('NFKC').match(/(?:学号)?\d{1,2}号?[\s:,]*(?:语文|数学|英语)?\s*\d{2,3}(?:\.\d)?分/g) ?? []
  const rows = text.normalize('NFKC').match(/\d{1,2}号[\s:]*\d{2,3}(?![\p{Script=Han}\d])/gu) ?? []
  const table = /[学座]号.{0,12}(?:成绩|得分|分数|语文|数学)\s+\d+\s+\d+/u.test(text)
  return (/号/.test(text) && pairs.length > 1) || rows.length > 1 || table ? [0, signs.length] : null
}

const letterLevel: Finder = (read) => {
  const found = [...read.signs.matchAll(/L[_c]{1,3}N/g)].find(({ index }) => {
    const [level, next] = [read.tokens[index]?.text ?? '', read.tokens[index + 1]?.text ?? '']
    return /^[A-D]/.test(level) || /^[等级档]/.test(next)
  })
  return found === undefined ? null : [found.index, found.index + found[0].length]
}

const FINDERS: readonly (readonly [MarkKind, Finder])[] = [
  ['SCORES', places(/N[cmxO_]{0,10}S/g)],
  ['SCORES', places(/N[cmx_]{0,8}F|F[cx_/]{0,8}N/g)],
  ['SCORES', places(/S[cx_/]{0,8}N/g)],
  ['SCORES', places(/N[cmx_]{0,8}m[c_]{0,3}B|m[cx_]{0,4}N[c_]{0,2}B/g)],
  ['SCORES', unless(ABOUT_OTHER, places(/Nx?[cm_]{0,5}B/g, 2))],
  ['SCORES', unless(ABOUT_OTHER, places(/N(?:_?c_?B){2}/g))],
  ['SCORES', unless(ABOUT_OTHER, marksBeforeNames)],
  ['SCORES', unless(ABOUT_OTHER, unknownNames)],
  ['SCORES', numbersForNames],
  ['SCORES', ifAboutTest(places(/[NU][c_]{0,3}[BS]/g, 2))],
  ['RANKS', unless(ABOUT_SPORT, places(/N[^.]{0,12}R|R.{0,14}?N/gs))],
  ['RANKS', places(/N[cx_]{0,4}P/g, 2)],
  ['RANKS', places(/r[c_/]{0,3}(?:B[_]?)?N/g)],
  ['RANKS', places(/[rR][c_/]{0,3}U(?:_[UN])+/g)],
  ['LEVELS', places(/N[cx_]{0,5}l|l[cx_/]{0,6}N/g)],
  ['LEVELS', places(/N[c_]{0,3}L/g, 2)],
  ['LEVELS', places(/(?:[NU]_?L_?){3}/g)],
  ['LEVELS', places(/N(?:_?c_?L){2}/g)],
  ['LEVELS', places(/L[c_]{1,4}N[^L]*[_/]L[c_]{1,4}N/g)],
  ['LEVELS', letterLevel],
  ['LEVELS', ifAboutTest(places(/N[c_]{0,3}L|L[c_/]{0,6}N/g))],
]

function excerptOf({ tokens }: Read, [from, until]: readonly [number, number]): string {
  const words = tokens.slice(from, until).map(({ text }) => text)
  return words.join('').replace(/\s+/g, ' ').trim().slice(0, 40)
}
