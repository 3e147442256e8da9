// Prints golden cases without a family's statement: consumables, prices, the subsidy.
import { reckonConsumables } from '@domain/billing/bills/consumables'
import type { ConsumableCase } from '@domain/billing/bills/consumables.cases'
import { checkCoursePrice, type PriceRefusal } from '@domain/billing/policy/course-price'
import type { PriceCase } from '@domain/billing/policy/course-price.cases'
import { priceSource } from '@domain/billing/policy/guide-price'
import { subsidy2026 } from '@domain/billing/subsidy/policies/subsidy-2026'
import { reckonSubsidy } from '@domain/billing/subsidy/subsidy'
import { ruralSchool, type SubsidyCase } from '@domain/billing/subsidy/subsidy.cases'
import { fen } from '@domain/values/fen'
import { cited, yuan } from './explain-statement'

export function explainConsumables({ id, name, pack, orders, waiver }: ConsumableCase): string {
  const reckoned = reckonConsumables(pack, orders, waiver)
  if (!reckoned.ok) return `${id} ${name}    ${reckoned.error.code}`
  const { lines, totalFen } = reckoned.value
  return [
    `${id} ${name}    标准：${pack.name}`,
    ...lines.map(
      (line) =>
        `  ${line.name} ${line.spec} ${yuan(line.unitPrice)} × ${line.quantity} = ${yuan(line.amountFen)}，应付 ${yuan(line.payableFen)}    依据：${cited(line.source)}`,
    ),
    `  耗材合计 ${yuan(totalFen)} 元，不在服务费账单里`,
  ].join('\n')
}

export function explainPrice({ id, pack, kind, unit, price, dates = [], taughtBy = 'SCHOOL' }: PriceCase): string {
  const checked = checkCoursePrice(pack, { kind, taughtBy, unit, amount: fen(price), lessonDates: dates })
  const answer = checked.ok ? '可以' : `不可以，${refusalOf(checked.error)}`
  return `${id} ${pack.name}：${kind} 每 ${unit} ${yuan(price)}：${answer}    依据：${cited(priceSource(pack, kind, unit))}`
}

function refusalOf(refusal: PriceRefusal): string {
  return refusal.code === 'KIND_NOT_PRICED'
    ? refusal.code
    : `每 ${refusal.unit} 最高 ${yuan(refusal.capFen)}（${refusal.code}）`
}

export function explainSubsidy({ id, change }: SubsidyCase): string {
  const { headcount, isEligible, expensesFen, receivableFen, subsidyFen, isSurplus } = reckonSubsidy(subsidy2026, {
    ...ruralSchool,
    ...change,
  })
  const eligible = isEligible ? '符合' : '不符合'
  return [
    `${id} 乡村小规模学校补助    依据：${cited(subsidy2026.threshold.source)}`,
    `  人数 ${headcount}，${eligible}；支出 ${yuan(expensesFen)} − 应收 ${yuan(receivableFen)}`,
    `  补助 ${yuan(subsidyFen)} 元${isSurplus ? '；收大于支（SURPLUS）' : ''}`,
  ].join('\n')
}
