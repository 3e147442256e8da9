// Collects all golden tables of fee statements.
import { inventedFeeCases } from '../policy/fee-invented.cases'
import { jointFeeCases } from './fee-joint.cases'
import { publishedFeeCases } from './fee-published.cases'
import { type FeeCase, feeCases } from './fee-reckoning.cases'

export const allFeeCases: readonly FeeCase[] = [
  ...feeCases,
  ...jointFeeCases,
  ...publishedFeeCases,
  ...inventedFeeCases,
]
