// Words of refunds recorded for many: how much by which way, what was not done and why.
import type { ActionOutput } from '@domain/registry'
import { CHANNEL_TEXTS } from '@src/texts/payment-channel-texts'
import { sayYuan } from '@src/texts/say-money'

type Open = ActionOutput<'billing.previewReturns'>['returns'][number]
export type Outcome = ActionOutput<'billing.recordReturns'>['results'][number]

const WAY_WORDS: Readonly<Record<Exclude<Open['way'], 'BY_HAND'>, string>> = {
  BY_WECHAT: '微信自己会退，不用登记',
  WITH_SLIP: '微信退不了，到账单里带凭据一笔一笔登记',
  SOON: '退费单号几分钟后才有，等一等再登记',
}

const OUTCOME_WORDS: Readonly<Record<Exclude<Outcome['outcome'], 'WRITTEN' | 'ALREADY'>, string>> = {
  NO_SUCH_RETURN: '这一笔不用退了，没有登记',
  NO_SUCH_BILL: '没有这份账单，没有登记',
  BY_WECHAT: '微信自己会退，没有登记',
  WITH_SLIP: '要带凭据，到账单里登记',
  BEFORE_PROMISE: '那天还没有这笔退费，换个日子登记',
}

/** 3 户，共 120.00 元（银行转账 100.00 元，现金 20.00 元） */
export function sayReturns(returns: readonly Pick<Open, 'billId' | 'channel' | 'amountFen'>[]): string {
  const households = new Set(returns.map(({ billId }) => billId)).size
  const byChannel = (['BANK', 'CASH'] as const).flatMap((channel) => {
    const own = returns.filter((one) => one.channel === channel)
    return own.length === 0 ? [] : [`${CHANNEL_TEXTS[channel]} ${sayYuan(sumOf(own))} 元`]
  })
  const ways = byChannel.length === 0 ? '' : `（${byChannel.join('，')}）`
  return `${households} 户，共 ${sayYuan(sumOf(returns))} 元${ways}`
}

/** 登记了 3 笔，120.00 元；2 笔没有登记 */
export function sayOutcomes(outcomes: readonly Outcome[]): string {
  const done = outcomes.filter(({ outcome }) => outcome === 'WRITTEN' || outcome === 'ALREADY')
  const failed = outcomes.length - done.length
  return `登记了 ${done.length} 笔，${sayYuan(sumOf(done))} 元${failed === 0 ? '' : `；${failed} 笔没有登记`}`
}

/** Why the others are not among them; a line for each reason. */
export function sayLeft(returns: readonly Open[], outcomes: readonly Outcome[] | null): readonly string[] {
  const names = new Map(returns.map(({ billId, pupilName }) => [billId, pupilName || '信息已删除的学生']))
  const before = returns.flatMap(({ billId, way }) => (way === 'BY_HAND' ? [] : [{ billId, why: WAY_WORDS[way] }]))
  const after = (outcomes ?? []).flatMap(({ billId, outcome }) =>
    outcome === 'WRITTEN' || outcome === 'ALREADY' ? [] : [{ billId, why: OUTCOME_WORDS[outcome] }],
  )
  const byWhy = new Map<string, string[]>()
  for (const { billId, why } of [...before, ...after]) {
    byWhy.set(why, [...(byWhy.get(why) ?? []), names.get(billId) ?? ''])
  }
  return [...byWhy].map(([why, who]) => `${why}：${[...new Set(who)].join('、')}`)
}

function sumOf(some: readonly { readonly amountFen: number }[]): number {
  return some.reduce((sum, { amountFen }) => sum + amountFen, 0)
}
