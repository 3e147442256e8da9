// What the demonstration's reporters wrote: invented, and about nobody.
import type { ReportContents } from '@domain/complaints/contents/report-contents'
import { fen } from '@domain/values/fen'

type Told = Pick<ReportContents, 'category' | 'what' | 'where'> &
  Partial<Pick<ReportContents, 'forms' | 'target' | 'when' | 'claim'>>

/** As the reporter's page shapes it. */
export function reportOf({
  category,
  what,
  where,
  forms = [],
  target = 'INSTITUTION',
  when = [],
  claim = null,
}: Told): ReportContents {
  return {
    version: 1,
    level: 'ANONYMOUS',
    category,
    forms,
    target,
    what,
    where,
    when,
    photos: [],
    reporter: null,
    claim,
  }
}

export const TOLD = {
  care: reportOf({
    category: 'VARIANT_MODE',
    forms: ['AFTER_SCHOOL_CARE'],
    what: '城西里 3 幢 2 单元 402，门口没有招牌，对外说是托管。周二、周四晚上有人讲数学，讲的是下一单元的新课，一个屋子十来个孩子。一次收 2,400 元，转到个人微信，没有收据。',
    where: '城西里 3 幢 2 单元 402',
    when: ['EVENING'],
  }),
  studio: reportOf({
    category: 'REFUND_REFUSED',
    what: '美术课退了，钱三个月不退。交了 4,800 元 60 课时，上了 15 节。',
    where: '湖滨路 88 号',
    claim: { kind: 'REFUND', paidFen: fen(480_000), lessons: 60, usedLessons: 15 },
  }),
  table: reportOf({ category: 'UNLICENSED', what: '小饭桌里教语数英，什么证都没有挂。', where: '河东新村 7 幢' }),
  home: reportOf({
    category: 'VARIANT_STAFF',
    forms: ['LIVE_IN_TUTOR'],
    what: '有老师住在学生家里补课，按小时收钱。',
    where: '湖滨花园 12 幢',
  }),
  homework: reportOf({
    category: 'HOMEWORK_OVERLOAD',
    target: 'SCHOOL',
    what: '三年级每天抄写到九点半以后。',
    where: '城西街道一所小学',
  }),
  tutoring: reportOf({
    category: 'PAID_TUTORING',
    target: 'SCHOOL',
    what: '初中数学老师周末在外面收费补课。',
    where: '城西街道',
  }),
  prepaid: reportOf({
    category: 'PREPAYMENT_TOO_MUCH',
    what: '一次收了一年的钱，说不交就没名额。',
    where: '人民路 12 号',
  }),
  wages: reportOf({
    category: 'WAGE_ARREARS',
    what: '在机构教了两个月，六月七月的工资没发，一共 7,500 元。',
    where: '人民路 12 号',
    claim: {
      kind: 'WAGES',
      months: [
        { month: '2026-06', owedFen: fen(375_000) },
        { month: '2026-07', owedFen: fen(375_000) },
      ],
    },
  }),
  harm: reportOf({
    category: 'CHILD_SAFETY',
    target: null,
    what: '托管班里有大人打孩子手心，不止一次。',
    where: '河东新村 3 幢',
  }),
  bureau: reportOf({ category: 'OTHER', target: 'BUREAU', what: '检查之前有人提前打了招呼。', where: '' }),
  parking: reportOf({ category: 'OTHER', what: '机构门口车乱停，放学走不过去。', where: '人民路 12 号' }),
  vague: reportOf({ category: 'OTHER', what: '听说有人补课。', where: '' }),
} as const satisfies Readonly<Record<string, ReportContents>>
export type ToldName = keyof typeof TOLD
