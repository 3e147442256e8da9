// Puts a fee policy into words: names and meanings of values, dates, places, faults.
import type { Source } from '@domain/billing/policy/source'
import { sayYuan } from '@src/texts/say-money'
import { SCHOOL_STAGE_WORDS } from '@src/texts/school-kind-texts'
import type { PackAnswer, PackValue, ShownPack } from './answers'
import {
  CAP_KIND_WORDS,
  CHOICE_WORDS,
  FAULT_WORDS,
  KIND_WORDS,
  RELIEF_WORDS,
  UNIT_WORDS,
  VALUE_NAMES,
} from './fee-policy-texts'

const unitOf = (unit: string) => UNIT_WORDS[unit as keyof typeof UNIT_WORDS] ?? unit

export function sayValueName(path: string): string {
  const [group = '', kind = '', unit = '', taughtBy = ''] = path.split('.')
  const whose = taughtBy === '' ? '' : taughtBy === 'PROVIDER' ? '（机构上的）' : '（本校上的）'
  if (group === 'guidePrices') return `${KIND_WORDS[kind] ?? kind}${whose}${unitOf(unit)}最高`
  if (group === 'caps') return `${CAP_KIND_WORDS[kind] ?? kind}${unitOf(unit)}封顶`
  if (group === 'waivers') return RELIEF_WORDS[kind] ?? kind
  return VALUE_NAMES[path] ?? path
}

export function sayValue(path: string, value: PackValue['value']): string {
  if (isAmount(path)) return typeof value === 'number' ? `${sayYuan(value)} 元` : '没有写'
  if (isRate(path)) return sayRate(value)
  if (path === 'refundBasis') return sayBasis(value)
  if (path === 'withdrawalRefundDays') return `开课后 ${String(value)} 天内，过了不退`
  if (path === 'consumableModes') {
    const modes = Array.isArray(value) ? value : []
    return modes.includes('ENTRUSTED') ? '自备，也可委托学校代购' : '自备'
  }
  return CHOICE_WORDS[path]?.[String(value)] ?? (value === null ? '没有写' : String(value))
}

export function isAmount(path: string): boolean {
  return /^(guidePrices|caps)\./.test(path) || path === 'collection.extendedCarePrice'
}

export function isRate(path: string): boolean {
  return path.startsWith('waivers.')
}

function sayRate(value: PackValue['value']): string {
  if (typeof value !== 'number') return '比例由区里或学校定'
  if (value === 10_000) return '全部减免'
  return value === 0 ? '不减免' : `减免 ${value / 100}%`
}

function sayBasis(value: PackValue['value']): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '没有写'
  if (value.unit === 'LESSONS') return '没上的课时'
  if (value.unit === 'DAYS') return `没上的天数，一学期按 ${value.daysPerTerm} 天`
  return value.unit === 'MONTH' ? '没上的整月' : '没上的半个月'
}

/** 池州市四部门关于……的通知第二条第1项（池发改价格〔2021〕430号，2021-11-18）. 《》 only where the pack wrote them. */
export function saySource({ document, number, clause, date, demonstration }: Source): string {
  if (demonstration && number === '') return clause
  const reference = [number, date].filter((part) => part !== '').join('，')
  return `${document}${clause}${reference === '' ? '' : `（${reference}）`}`
}

/** 2027 年 9 月 1 日 */
export function sayLongDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year} 年 ${month} 月 ${day} 日`
}

export function sayPackDates({ effectiveFrom, lastDay, lastDayVaries }: Omit<ShownPack, 'faults'>): string {
  const from = `${sayLongDate(effectiveFrom)}起`
  if (lastDayVaries) return `${from}，部分学校已换新标准`
  return lastDay === null ? from : `${sayLongDate(effectiveFrom)}至 ${sayLongDate(lastDay)}`
}

export function sayPackPlaces({ stages, locations }: Pick<ShownPack, 'stages' | 'locations'>): string {
  const schools = stages === null ? '' : stages.map((stage) => SCHOOL_STAGE_WORDS[stage]).join('、')
  const where = locations === null ? '' : locations.map((one) => (one === 'RURAL' ? '乡村' : '城镇')).join('、')
  return schools === '' && where === '' ? '全区学校' : `${where}${schools === '' ? '学校' : schools}`
}

export function sayFault({ code, path }: ShownPack['faults'][number]): string {
  const words = FAULT_WORDS[code as keyof typeof FAULT_WORDS] ?? code
  return path === '' ? words : `${sayValueName(path)}：${words}`
}

/** 个性化课程每课时最高：6.00 元 → 60.00 元 */
export function sayJump({ path, from, to }: PackAnswer['jumps'][number]): string {
  return `${sayValueName(path)}：${sayValue(path, from)} → ${to === null ? '没有了' : sayValue(path, to)}`
}

interface Group {
  readonly title: string
  readonly holds: (path: string) => boolean
}

const starts = (prefix: string) => (path: string) => path.startsWith(prefix)
const among =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path)

/** In the order a reader asks: what it costs, at most how much, what comes back, who is relieved, who collects. */
export const VALUE_GROUPS: readonly Group[] = [
  { title: '价格上限', holds: starts('guidePrices.') },
  { title: '封顶', holds: starts('caps.') },
  {
    title: '怎么算',
    holds: among('bothRule', 'careAloneFree', 'governmentBoughtFree', 'partOfTerm', 'publicSubsidyDeducted'),
  },
  { title: '退费', holds: among('refundBasis', 'withdrawalRefundDays', 'absenceRefund') },
  { title: '减免', holds: (path) => path.startsWith('waiver') },
  { title: '耗材', holds: among('consumableModes') },
  { title: '收费', holds: (path) => path.startsWith('collection.') || path === 'workEndsAt' },
]
