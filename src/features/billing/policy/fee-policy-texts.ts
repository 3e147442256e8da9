// Words for a fee policy: the names of its values, and what may be wrong with them.
import type { PackFault } from '@domain/billing/policy/pack-check'
import type { PriceUnit } from '@domain/billing/policy/policy-pack'

export const UNIT_WORDS: Readonly<Record<PriceUnit, string>> = {
  LESSON: '每课时',
  DAY: '每天',
  MONTH: '每月',
  TERM: '每学期',
}
export const KIND_WORDS: Readonly<Record<string, string>> = {
  CARE: '托管',
  ENRICHMENT: '个性化课程',
  ANY: '托管和课程',
}
export const CAP_KIND_WORDS: Readonly<Record<string, string>> = { ...KIND_WORDS, ANY: '两样一起' }

export const RELIEF_WORDS: Readonly<Record<string, string>> = {
  OUT_OF_POVERTY: '脱贫户、防止返贫监测户',
  MINIMUM_LIVING_ALLOWANCE: '最低生活保障家庭',
  EXTREME_HARDSHIP_SUPPORT: '特困供养',
  ORPHAN: '孤儿',
  DE_FACTO_UNSUPPORTED: '事实无人抚养儿童',
  MARTYR_CHILD: '烈士子女',
  DISABILITY: '残疾学生、残疾人子女',
  SUDDEN_HARDSHIP: '突发严重困难',
}

export const VALUE_NAMES: Readonly<Record<string, string>> = {
  bothRule: '托管和课程都报',
  careAloneFree: '只报托管',
  governmentBoughtFree: '政府已购买的服务',
  partOfTerm: '按学期定价，只上一部分',
  refundBasis: '退费按什么算',
  withdrawalRefundDays: '退课退费的期限',
  absenceRefund: '学生自己缺课',
  waiverRetroactive: '学期中批准的减免',
  waiverRounding: '减免后不足一分',
  waiverCoversConsumables: '减免含不含耗材',
  consumableModes: '耗材怎么办',
  publicSubsidyDeducted: '财政补助',
  'collection.collector': '谁来收',
  'collection.acrossTerms': '跨学期收费',
  'collection.voluntary': '自愿',
  'collection.extendedCarePrice': '延时托管',
  workEndsAt: '当地下班时间',
}

/** What a choice means, by the value's path and the choice. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bothRule: {
    COURSE_ONLY_WHILE_CONCURRENT: '上课程的时段只收课程费',
    JOINT_CAP_ONLY: '都收，合计不超过封顶',
    CARE_FREE: '报了课程，托管不收',
  },
  careAloneFree: { true: '不收费', false: '按标准收费' },
  governmentBoughtFree: { true: '不再收费', false: '可以收费' },
  partOfTerm: { WHOLE_PRICE: '收整学期的价', BY_LESSONS: '只收所上课时的份额' },
  absenceRefund: { true: '退费', false: '不退费' },
  waiverRetroactive: { TERM: '从学期第一天算起', FROM_APPROVAL: '从批准那天算起' },
  waiverRounding: { DOWN: '舍去', HALF_UP: '四舍五入' },
  waiverCoversConsumables: { true: '含耗材', false: '不含耗材' },
  publicSubsidyDeducted: { true: '从学生应缴里扣除', false: '不从学生应缴里扣' },
  'collection.collector': { SCHOOL: '学校', THIRD_PARTY: '第三方', PARENT_COMMITTEE: '家长委员会' },
  'collection.acrossTerms': { true: '允许', false: '不允许' },
  'collection.voluntary': { true: '自愿参加', false: '要求参加' },
}

export const FAULT_WORDS: Readonly<
  Record<
    | PackFault
    | 'SOURCE_NOT_RENEWED'
    | 'ABSENCE_REFUND_NOT_KEPT'
    | 'SUBSIDY_NOT_KEPT'
    | 'NOT_JSON'
    | 'MISSING'
    | 'NOT_KNOWN'
    | 'WRONG_VALUE'
    | 'OTHER_DISTRICT',
    string
  >
> = {
  ID_TWICE: '编号和别的标准重了',
  DATES_OVERLAP: '同一天有两份标准',
  DATES_GAP: '和上一份之间空了几天',
  PLACE_WITHOUT_PACK: '有的学校没有标准可用',
  COLLECTED_BY_OTHERS: '只能由学校收，不能由第三方或家委会收',
  COLLECTED_ACROSS_TERMS: '不得跨学期收费',
  NOT_VOLUNTARY: '必须自愿参加',
  EXTENDED_CARE_CHARGED: '延时托管不能收费',
  NO_OWN_CONSUMABLES: '耗材必须可以自备',
  ENDS_BEFORE_IT_BEGINS: '结束在开始以前',
  NUMBER_WITHOUT_SOURCE: '没写出处',
  NEGATIVE_AMOUNT: '金额小于零',
  SAID_TWICE: '同一项写了两遍',
  NO_PRICE_OR_CAP: '没有价格，或没有封顶',
  CAP_BELOW_ONE_UNIT: '封顶比一课时的价还低',
  CAP_FINER_THAN_PRICE: '按月定价，不能按天封顶',
  JOINT_CAP_ABOVE_SUM: '一起的封顶，高过各自封顶之和',
  WAIVER_RATE_OUT_OF_RANGE: '减免要在 0% 到 100% 之间',
  WORK_END_NOT_A_TIME: '不是几点几分',
  SOURCE_NOT_RENEWED: '数字改了，出处还是原来的，重新写上出处',
  ABSENCE_REFUND_NOT_KEPT: '还不能登记学生个人缺课，先不能答应退费',
  SUBSIDY_NOT_KEPT: '还不能登记按生抵扣的补助，先不能答应抵扣',
  NOT_JSON: '不是 JSON，检查引号和逗号',
  MISSING: '缺这一项',
  NOT_KNOWN: '多了这一项',
  WRONG_VALUE: '值的种类不对',
  OTHER_DISTRICT: '写的是别的区',
}
