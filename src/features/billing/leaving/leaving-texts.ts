// Says what leaving courses changes: from which day, in fen, in seats, and whether one can return.

import { sayDate } from '@src/texts/say-date'
import { sayYuan } from '@src/texts/say-money'
import type { IconName } from '@src/ui/basics/icon'
import type { Leaving, LeavingMoney } from './answers'

/** From which day, and what is still charged for. */
export function sayFromWhen({ courses, endsBefore }: Leaving): string {
  if (courses.every(({ state }) => state === 'WAITLISTED')) return '现在就退出。候补没有收费。'
  const kept = courses.reduce((sum, { lessonsKept }) => sum + lessonsKept, 0)
  const held = kept === 0 ? '之前没有课，不收课的钱。' : `之前的 ${kept} 课时照收。`
  return `明天（${sayDate(endsBefore)}）起不去。${held}`
}

export interface MoneyRow {
  readonly name: string
  readonly note: string
  readonly amount: string
  readonly isLess: boolean
}

/** One row for every line that becomes another amount; what is left comes first. */
export function moneyRows({ courses, into, money }: Leaving): readonly MoneyRow[] {
  return (money?.lines ?? [])
    .map(({ courseId, title, beforeFen, afterFen }) => {
      const change = afterFen - beforeFen
      return {
        name: title,
        note:
          into?.courseId === courseId
            ? `新上的 ${into.lessons} 课时`
            : sayLine(courses.find((course) => course.courseId === courseId) ?? null, change),
        amount: `${change < 0 ? '少' : '多'} ${sayYuan(Math.abs(change))}`,
        isLess: change < 0,
      }
    })
    .sort((one, other) => Number(other.isLess) - Number(one.isLess))
}

/** Care that a course kept free is charged again for what was attended, though it is left as well. */
function sayLine(left: Leaving['courses'][number] | null, change: number): string {
  if (change > 0) return left === null ? '恢复收费' : `上过的 ${left.lessonsKept} 课时恢复收费`
  return left === null ? '跟着少收' : `没上的 ${left.lessonsLost} 课时`
}

/** Null when nothing changes. */
export function saySum({ billed, beforeFen, afterFen, refundFen }: LeavingMoney): string | null {
  const change = afterFen - beforeFen
  if (change === 0) return null
  if (refundFen > 0) return `退 ${sayYuan(refundFen)} 元`
  const word = change < 0 ? '少缴' : billed ? '再缴' : '多缴'
  return `${word} ${sayYuan(Math.abs(change))} 元`
}

export interface Fact {
  readonly icon: IconName
  readonly title: string
  readonly note: string
}

export function leavingFacts(leaving: Leaving): readonly Fact[] {
  return [...seatFacts(leaving), ...moneyFacts(leaving)]
}

function seatFacts({ seat, courses }: Leaving): readonly Fact[] {
  if (seat === null) return []
  const { waiting, wayBack } = seat
  const isSeated = courses.some(({ state }) => state === 'SEATED')
  const given = waiting > 0 ? ['名额马上问候补第 1 位', '退了就让出，收不回来'] : ['名额马上空出来', '别人也能报']
  const [title = '', note = ''] = given
  const seated: readonly Fact[] = isSeated && wayBack !== 'NO_LESSONS' ? [{ icon: 'swap', title, note }] : []
  return [...seated, { icon: 'undo', ...WAY_BACK[wayBack](waiting) }]
}

const WAY_BACK: Record<NonNullable<Leaving['seat']>['wayBack'], (waiting: number) => Omit<Fact, 'icon'>> = {
  FREE_SEAT: () => ({ title: '还能再报', note: '选课截止前，还有名额的时候' }),
  END_OF_LINE: (waiting) => ({
    title: '能再报，但要排到候补最后',
    note: waiting > 0 ? `现在有 ${waiting} 个孩子在等` : '名额满着',
  }),
  CLOSED: () => ({ title: '退了不能再报', note: '选课已经截止' }),
  NO_LESSONS: () => ({ title: '不能再报', note: '这门课这学期上完了' }),
}

function moneyFacts({ money, into }: Leaving): readonly Fact[] {
  if (money === null) return []
  const { billed, refundFen, channels, awaited, materialsFen } = money
  const care = awaited.map(({ title, lessons, amountFen }) => ({
    icon: 'yuan' as const,
    title: `${title}要恢复收费：${lessons} 课时 ${sayYuan(amountFen)} 元`,
    note: '账单里问你，同意才收；不同意就不再去',
  }))
  const refund: readonly Fact[] = refundFen > 0 ? [{ icon: 'clock', ...sayRefund(channels) }] : []
  const bill: readonly Fact[] =
    billed || money.lines.length === 0
      ? []
      : [
          {
            icon: 'clock',
            title: '现在还没出账单',
            note: into === null ? '出账单的时候，按退了以后算' : '出账单的时候，按新的算',
          },
        ]
  const materials: readonly Fact[] =
    materialsFen > 0
      ? [
          {
            icon: 'info',
            title: `学校代买的材料 ${sayYuan(materialsFen)} 元照收`,
            note: '没用过的交回学校，学校登记后退',
          },
        ]
      : []
  return [...care, ...refund, ...bill, ...materials]
}

/** WeChat Pay's own words: change within minutes, cards within three working days. */
function sayRefund(channels: LeavingMoney['channels']): Omit<Fact, 'icon'> {
  const hand = channels.some((channel) => channel !== 'WECHAT')
  const weChat = channels.includes('WECHAT')
  if (weChat && !hand) return { title: '原路退回付款的微信', note: '退到零钱当天到，退到银行卡一般 3 个工作日' }
  if (weChat) return { title: '付过的按原来的路退', note: '微信付的退回微信，别的由学校退；账单里看得到办到哪一步' }
  return { title: '由学校退给你', note: '当时不是微信付的；账单里看得到办到哪一步' }
}
