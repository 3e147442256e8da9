// Finds what a notice to families may not ask for: money, check-ins, contests, marking by parents.

export const UNFIT_KINDS = ['MONEY', 'CHECK_IN', 'CONTEST', 'MARKING'] as const
export type UnfitKind = (typeof UNFIT_KINDS)[number]

export interface UnfitWords {
  readonly kind: UnfitKind
  /** The words, for whoever wrote them. */
  readonly words: string
}

/** Money is asked for by bills alone; the others are 教育部's own list of what groups of parents are not for. */
const PATTERNS: readonly (readonly [UnfitKind, RegExp])[] = [
  [
    'MONEY',
    /转账|红包|班费|收款码|(?:微信|支付宝)(?:付|交|收)|(?:交|缴|收|付)\s*\d+(?:\.\d+)?\s*元|交钱|收钱|集资|捐款/u,
  ],
  ['CHECK_IN', /打卡|接龙|收到请回复|请回复收到|刷屏/u],
  ['CONTEST', /投票|点赞|集赞|拉票|评比|排行|排名|表扬名单|批评名单|红黑榜/u],
  ['MARKING', /家长(?:请|要|须|需)?(?:批改|检查作业|改作业|签字确认作业|辅导订正)|(?:批改|检查)后(?:签字|拍照)/u],
]
/** Said not to be asked for. */
const NEGATION = /(?:不用|不要|不必|不需要|无需|不会|别|没有|不搞|不收|禁止|谢绝)[^，。；！？\n]{0,6}$|不$/u

/** The first found, or null. */
export function unfitWords(text: string): UnfitWords | null {
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: words, index } of text.matchAll(new RegExp(pattern, 'gu'))) {
      if (!NEGATION.test(text.slice(0, index))) return { kind, words }
    }
  }
  return null
}
