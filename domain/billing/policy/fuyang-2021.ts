// 发改价费〔2021〕409号 as a pack. Where the document is silent, our reading is marked as such.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { cited, invented, sameRateForAll } from './cite'
import type { PolicyPack } from './policy-pack'
import type { Source } from './source'

const fuyang = (clause: string): Source => ({
  document: '阜阳市三部门关于义务教育课后服务收费有关事项的通知',
  number: '发改价费〔2021〕409号',
  clause,
  date: '2021-11-26',
  demonstration: false,
})

const silent = (reading: string) => invented(`原文未规定：${reading}`)

export const fuyang2021: PolicyPack = {
  id: 'fuyang-2021',
  version: '1',
  name: '发改价费〔2021〕409号（示例）',
  scope: { districtId: 'example-fuyang', stages: null, locations: null },
  effectiveFrom: schoolDate('2021-09-01'),
  effectiveUntil: null,
  guidePrices: [{ kind: 'ANY', unit: 'TERM', max: cited(fen(36_000), fuyang('第一条')) }],
  caps: [{ kind: 'ANY', period: 'TERM', limit: cited(fen(36_000), fuyang('第一条')) }],
  bothRule: cited('JOINT_CAP_ONLY', fuyang('第一条')),
  careAloneFree: cited(true, fuyang('第三条')),
  governmentBoughtFree: cited(true, fuyang('第二条')),
  partOfTerm: cited('BY_LESSONS', silent('中途参加只收剩余课时的份额')),
  refundBasis: cited({ unit: 'DAYS', daysPerTerm: 100 }, fuyang('第一条')),
  absenceRefund: cited(false, silent('学生个人缺课不退费')),
  waivers: sameRateForAll(cited(10_000, fuyang('第二条'))),
  waiverRetroactive: cited('TERM', silent('减免自学期开始之日起算')),
  waiverRounding: cited('DOWN', silent('减免后应缴金额合计向下取整到分')),
  waiverCoversConsumables: cited(false, silent('减免不含耗材')),
  consumableModes: cited(['SELF'], silent('耗材自备')),
  publicSubsidyDeducted: cited(true, fuyang('第三条')),
  collection: {
    collector: cited('SCHOOL', fuyang('第二条')),
    acrossTerms: cited(false, fuyang('第一条')),
    voluntary: cited(true, fuyang('第二条')),
    extendedCarePrice: cited(fen(0), silent('延时托管不收费')),
  },
  workEndsAt: cited('17:30', silent('当地正常下班时间')),
}
