// The pack that tests own: demo-2026 as of 2026-11-30. Changing a live pack changes nothing here.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { chizhou } from './chizhou-document'
import { cited, invented, sameRateForAll } from './cite'
import type { PolicyPack } from './policy-pack'

/** In force from its first day on, and never closed. */
export const frozenPack: PolicyPack = {
  id: 'demo-2026',
  version: '1',
  name: '演示收费标准',
  scope: { districtId: 'hechuan', stages: null, locations: null },
  effectiveFrom: schoolDate('2026-09-01'),
  effectiveUntil: null,
  guidePrices: [
    { kind: 'CARE', unit: 'LESSON', max: cited(fen(200), invented('托管每课时最高2元')) },
    { kind: 'ENRICHMENT', unit: 'LESSON', max: cited(fen(600), invented('个性化课程每课时最高6元')) },
  ],
  caps: [
    { kind: 'CARE', period: 'TERM', limit: cited(fen(35_000), chizhou('第二条第1项')) },
    { kind: 'ENRICHMENT', period: 'TERM', limit: cited(fen(60_000), chizhou('第二条第2项')) },
    { kind: 'ANY', period: 'TERM', limit: cited(fen(60_000), chizhou('第二条第3项')) },
  ],
  bothRule: cited(
    'COURSE_ONLY_WHILE_CONCURRENT',
    invented('既参加托管又参加个性化课程的，按个性化课程收费，不重复收费'),
  ),
  careAloneFree: cited(false, invented('只参加托管的，按托管的价格收费')),
  governmentBoughtFree: cited(true, invented('政府已购买的第三方服务不再收费')),
  partOfTerm: cited('BY_LESSONS', invented('按学期定价的，只收所上课时的份额')),
  refundBasis: cited({ unit: 'LESSONS' }, invented('按未上课时退费')),
  absenceRefund: cited(false, invented('学生个人缺课不退费')),
  waivers: [
    ...sameRateForAll(cited(10_000, invented('家庭经济困难学生全部减免'))).filter(
      ({ category }) => category !== 'SUDDEN_HARDSHIP',
    ),
    { category: 'SUDDEN_HARDSHIP', basisPoints: cited(5_000, invented('突发严重困难的减免一半')) },
  ],
  waiverRetroactive: cited('TERM', invented('学期内批准的减免，自学期开始之日起算')),
  waiverRounding: cited('DOWN', invented('减免后应缴金额合计向下取整到分')),
  waiverCoversConsumables: cited(false, invented('减免不含耗材')),
  consumableModes: cited(['SELF', 'ENTRUSTED'], invented('耗材可自备，也可委托学校代购')),
  publicSubsidyDeducted: cited(false, invented('没有按生抵扣的财政补助')),
  collection: {
    collector: cited('SCHOOL', chizhou('第四条')),
    acrossTerms: cited(false, chizhou('第四条')),
    voluntary: cited(true, chizhou('第四条')),
    extendedCarePrice: cited(fen(0), invented('延时托管不收费')),
  },
  workEndsAt: cited('17:30', invented('当地正常下班时间')),
}
