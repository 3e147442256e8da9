// Words for published groups and for what a confirmed label says of an institution.
import type { RiskKind } from '@domain/complaints/results/institution-risk'
import type { ResultGroup, TopicGroup } from '@domain/complaints/results/publish-results'

export const RESULT_GROUP_WORDS: Record<ResultGroup | 'REST', string> = {
  PROVEN_PUNISHED: '属实，处罚了',
  PROVEN_CORRECTED: '属实，改了',
  PARTLY_PROVEN: '部分属实',
  UNPROVEN: '没查实的',
  REST: '各种结果',
}

/** What a bar does not say by itself. */
export const RESULT_NOTES: Partial<Record<ResultGroup | 'REST', string>> = {
  UNPROVEN: '没查实的，含不属实和无法核实，不再细分',
  REST: '少于 5 件的结果并在一起，属实、不属实都在里面',
}

export const TOPIC_WORDS: Record<TopicGroup | 'REST', string> = {
  CHARGES: '收费退费',
  VARIANTS: '变相补课',
  UNLICENSED: '无证办班',
  SCHOOLS: '学校的事',
  REST: '其他各类',
}

export const RISK_WORDS: Record<RiskKind, string> = {
  PREPAYMENT: '收费超期',
  REFUNDS: '不退费',
  DISAPPEARED: '关门跑路',
  WAGES: '欠薪',
}
