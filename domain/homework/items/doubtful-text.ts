// Finds words that look like a forbidden kind of homework; a person decides, this only points.
import type { ForbiddenKind } from './homework-item'

/** Copied so often is practice for its own sake; twice is how words are learnt. [D] */
const TOO_MANY_COPIES = 4

const NUMERALS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

const PATTERNS: readonly { readonly kind: ForbiddenKind; readonly words: RegExp }[] = [
  { kind: 'PUNITIVE', words: /罚(?:抄|写|做)|错一(?:个字|个|题|字)(?:抄|写)|没(?:完成|交|写完)的.{0,4}(?:抄|加)/u },
  { kind: 'PARENT_MARKED', words: /家长.{0,6}(?:批改|检查|批阅|改错|签字|签名|打分|订正)/u },
  { kind: 'PARENT_TASK', words: /家长.{0,6}(?:打卡|完成|制作|拍视频|录视频|上传|转发|陪写)|亲子(?:手工|打卡|小报)/u },
  { kind: 'SELF_MARKED', words: /(?:自己|学生|同桌|互相|相互).{0,3}(?:批改|打分|对答案)|自批|互批/u },
]
const COPIES = /(?:抄|写|默)\S{0,8}?([0-9]{1,3}|[两二三四五六七八九十])\s*遍/gu
/** What is said not to be asked. */
const DENIED = /(?:不(?:用|要|必|需|需要|得|许)|无需|请勿|别|没有要)\S{0,8}$/u

/** The first kind the text looks like, or null. */
export function doubtfulKind(text: string): ForbiddenKind | null {
  for (const { kind, words } of PATTERNS) {
    const found = words.exec(text)
    if (found !== null && !DENIED.test(text.slice(0, found.index))) return kind
  }
  return hasManyCopies(text) ? 'REPETITIVE' : null
}

function hasManyCopies(text: string): boolean {
  return [...text.matchAll(COPIES)].some(({ 1: said = '', index }) => {
    const times = NUMERALS[said] ?? Number(said)
    return times >= TOO_MANY_COPIES && !DENIED.test(text.slice(0, index))
  })
}
