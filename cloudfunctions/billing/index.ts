// Owns the entry of the billing function.
import { serve } from '../runtime/router'
import { getFeeStatement } from './get-fee-statement'

export const main = serve('billing', { getFeeStatement })
