// Seeds a random inspection whose frame is fixed, to be drawn today, and a school's five rules.
import { FORM_ITEMS } from '@domain/homework/inspections/inspection'
import { DISTRICT, NAMED_STAFF, QINGHE } from '../families/named-people'
import { gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'

export const INSPECTION_TITLE = '秋季作业随机抽查'

const RULES = [
  { kind: 'HOMEWORK', text: '一、二年级不留书面回家作业；三至六年级各科合起来不超过 60 分钟，周五留的算两天的。' },
  { kind: 'SLEEP', text: '每天睡足 10 小时，21:20 前睡；到点没写完就停笔，不补。' },
  { kind: 'PHONES', text: '手机不带进课堂；确需带来的，早上交班里保管，放学领走。' },
  { kind: 'READING', text: '图书角的书由学校统一审看，不摊派、不推销；带来的书老师先看一遍。' },
] as const

/** The officer lists it a month ahead; the frame is fixed before the number is out. */
export async function planInspections({ url, loginOf }: Seeding): Promise<void> {
  const officer = gatewaySession(url, loginOf(NAMED_STAFF.districtOfficer.phone))
  const { inspectionId } = await officer.call('homework.planInspection', {
    districtId: DISTRICT,
    title: INSPECTION_TITLE,
    kind: 'RANDOM',
    from: '2026-10-09',
    until: '2026-10-23',
    schoolIds: [],
    form: [...FORM_ITEMS],
    requestKey: 'demonstration-autumn-draw',
  })
  await officer.call('homework.fixFrame', {
    inspectionId,
    numberName: '体彩排列五',
    numberOn: '2026-09-09',
    primary: 4,
    junior: 0,
  })
}

/** Four of five: the office is told which is missing. */
export async function writeFiveRules({ url }: Seeding): Promise<void> {
  const clerk = gatewaySession(url, 'web:qinghe-clerk')
  for (const { kind, text } of RULES) {
    await clerk.call('homework.saveManagement', { schoolId: QINGHE, kind, text, from: '2026-09-07' })
  }
}
