// Owns the demonstration pack of 2026: one number of the source report, a published table of caps, invented values marked so.
import { fen } from '../../fen'
import { schoolDate } from '../../school-date'
import type { Source } from '../fee-statement'
import type { PolicyPack } from '../policy-pack'

const chizhou = (clause: string): Source => ({
  document: '池州市四部门关于义务教育阶段课后服务收费有关事项的通知',
  number: '池发改价格〔2021〕430号',
  clause,
  date: '2021-11-18',
  demonstration: false,
})

const report = (clause: string): Source => ({
  document: '来源报告（区“双减”工作情况）',
  number: '',
  clause,
  date: '',
  demonstration: false,
})

const invented = (clause: string): Source => ({
  document: '演示数值，非政策规定',
  number: '',
  clause,
  date: '2026-09-01',
  demonstration: true,
})

export const demo2026: PolicyPack = {
  id: 'demo-2026',
  version: '1',
  name: '演示收费标准',
  effectiveFrom: schoolDate('2026-09-01'),
  effectiveUntil: null,
  carePricePerLessonMax: { value: fen(200), source: report('第35行：托管服务不高于2元／课时•生') },
  careTermCap: { value: fen(35_000), source: chizhou('第二条第1项') },
  enrichmentPricePerLessonMax: { value: fen(600), source: invented('个性化课程每课时最高6元') },
  enrichmentTermCap: { value: fen(60_000), source: chizhou('第二条第2项') },
  jointTermCap: { value: fen(60_000), source: chizhou('第二条第3项') },
  bothRule: {
    value: 'COURSE_ONLY_WHILE_CONCURRENT',
    source: report('第35行：既参加托管又参加个性化课程的，按个性化课程收费，不得重复收费'),
  },
  workEndsAt: { value: '17:30', source: invented('当地正常下班时间') },
}
