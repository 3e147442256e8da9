// Limits that no policy pack may loosen, each with the document that sets it.
// Two more need no check: the rules never charge the same slot twice, and academic courses cannot be expressed.

import type { PolicyPack } from './policy-pack'
import type { Source } from './source'

export const FLOOR_CODES = [
  'COLLECTED_BY_OTHERS',
  'COLLECTED_ACROSS_TERMS',
  'NOT_VOLUNTARY',
  'EXTENDED_CARE_CHARGED',
  'NO_OWN_CONSUMABLES',
] as const
export type FloorCode = (typeof FLOOR_CODES)[number]

export interface HardFloor {
  readonly code: FloorCode
  readonly source: Source
  readonly isBroken: (pack: PolicyPack) => boolean
}

const fourMinistries = (clause: string): Source => ({
  document: '教育部办公厅等四部门关于进一步规范义务教育课后服务有关工作的通知',
  number: '教基厅函〔2023〕26号',
  clause,
  date: '2023-12',
  demonstration: false,
})

const ownRule = (clause: string): Source => ({
  document: '本系统的底线',
  number: '',
  clause,
  date: '2026-09-01',
  demonstration: true,
})

export const HARD_FLOORS: readonly HardFloor[] = [
  {
    code: 'COLLECTED_BY_OTHERS',
    source: fourMinistries('不得通过家长委员会、第三方机构收费'),
    isBroken: ({ collection }) => collection.collector.value !== 'SCHOOL',
  },
  {
    code: 'COLLECTED_ACROSS_TERMS',
    source: {
      document: '皖教基〔2021〕9号，经池州市四部门通知适用',
      number: '池发改价格〔2021〕430号',
      clause: '第四条：不得跨学期收取',
      date: '2021-11-18',
      demonstration: false,
    },
    isBroken: ({ collection }) => collection.acrossTerms.value,
  },
  {
    code: 'NOT_VOLUNTARY',
    source: fourMinistries('严禁强制学生参加'),
    isBroken: ({ collection }) => !collection.voluntary.value,
  },
  {
    code: 'EXTENDED_CARE_CHARGED',
    source: ownRule('延时托管不收费'),
    isBroken: ({ collection }) => collection.extendedCarePrice.value !== 0,
  },
  {
    code: 'NO_OWN_CONSUMABLES',
    source: ownRule('耗材总可以自备'),
    isBroken: ({ consumableModes }) => !consumableModes.value.includes('SELF'),
  },
]

export function floorsBroken(pack: PolicyPack): readonly FloorCode[] {
  return HARD_FLOORS.filter(({ isBroken }) => isBroken(pack)).map(({ code }) => code)
}
