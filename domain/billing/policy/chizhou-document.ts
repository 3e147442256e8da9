// Cites clauses of Chizhou's published fee document.
import type { Source } from './source'

export function chizhou(clause: string): Source {
  return {
    document: '池州市四部门关于义务教育阶段课后服务收费有关事项的通知',
    number: '池发改价格〔2021〕430号',
    clause,
    date: '2021-11-18',
    demonstration: false,
  }
}
