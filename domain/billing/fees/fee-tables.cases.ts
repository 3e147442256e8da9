// Collects all golden tables of fee statements.
import { inventedFeeCases } from '../policy/fee-invented.cases'
import { type FeeCase, feeCases } from './calculate-fees.cases'
import { jointFeeCases } from './fee-joint.cases'
import { publishedFeeCases } from './fee-published.cases'

export const allFeeCases: readonly FeeCase[] = [
  ...feeCases,
  ...jointFeeCases,
  ...publishedFeeCases,
  ...inventedFeeCases,
]
