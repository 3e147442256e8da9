// Names the step a cap adds to a fee statement.

import type { ChargedKind, FeeCap, PriceUnit } from '../policy/policy-pack'
import type { FeeRule } from './fee-statement'

const NAMES: Readonly<Record<ChargedKind, 'CARE' | 'ENRICHMENT' | 'JOINT'>> = {
  CARE: 'CARE',
  ENRICHMENT: 'ENRICHMENT',
  ANY: 'JOINT',
}

export function capRule({ kind, period }: Pick<FeeCap, 'kind' | 'period'>): FeeRule {
  const rule: `${(typeof NAMES)[ChargedKind]}_${PriceUnit}_CAP` = `${NAMES[kind]}_${period}_CAP`
  return rule
}
