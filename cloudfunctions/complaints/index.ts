// Entry point of the complaints function.
import { complaintsContract } from '@domain/complaints/index'
import { serve } from '../request/router'

export const main = serve({ context: 'complaints', contract: complaintsContract }, {})
