// 池发改价格〔2021〕430号 as a pack. Where the document is silent, our reading is marked as such.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { chizhou } from './chizhou-document'
import { cited, invented, sameRateForAll } from './cite'
import type { PolicyPack } from './policy-pack'

const silent = (reading: string) => invented(`原文未规定：${reading}`)

export const chizhou2021: PolicyPack = {
  id: 'chizhou-2021',
  version: '1',
  name: '池发改价格〔2021〕430号（示例）',
  scope: { districtId: 'example-chizhou', stages: null, locations: null },
  effectiveFrom: schoolDate('2021-09-01'),
  effectiveUntil: null,
  guidePrices: [
    { kind: 'CARE', unit: 'TERM', max: cited(fen(35_000), chizhou('第二条第1项')) },
    { kind: 'ENRICHMENT', unit: 'TERM', max: cited(fen(60_000), chizhou('第二条第2项')) },
  ],
  caps: [
    { kind: 'CARE', period: 'TERM', limit: cited(fen(35_000), chizhou('第二条第1项')) },
    { kind: 'ENRICHMENT', period: 'TERM', limit: cited(fen(60_000), chizhou('第二条第2项')) },
    { kind: 'ANY', period: 'TERM', limit: cited(fen(60_000), chizhou('第二条第3项')) },
  ],
  bothRule: cited('JOINT_CAP_ONLY', chizhou('第二条第3项')),
  careAloneFree: cited(false, chizhou('第二条第1项')),
  governmentBoughtFree: cited(false, silent('政府购买的服务')),
  partOfTerm: cited('BY_LESSONS', silent('中途参加只收剩余课时的份额')),
  refundBasis: cited({ unit: 'LESSONS' }, silent('按未上课时退费')),
  absenceRefund: cited(false, silent('学生个人缺课不退费')),
  waivers: sameRateForAll(cited(null, chizhou('第四条：家庭经济困难学生减免，比例未规定'))),
  waiverRetroactive: cited('TERM', silent('减免自学期开始之日起算')),
  waiverRounding: cited('DOWN', silent('减免后应缴金额合计向下取整到分')),
  waiverCoversConsumables: cited(false, silent('减免不含耗材')),
  consumableModes: cited(['SELF', 'ENTRUSTED'], silent('耗材可自备，也可委托学校代购')),
  publicSubsidyDeducted: cited(false, silent('没有按生抵扣的财政补助')),
  collection: {
    collector: cited('SCHOOL', chizhou('第四条')),
    acrossTerms: cited(false, chizhou('第四条')),
    voluntary: cited(true, chizhou('第四条')),
    extendedCarePrice: cited(fen(0), silent('延时托管不收费')),
  },
  workEndsAt: cited('17:30', silent('当地正常下班时间')),
}
