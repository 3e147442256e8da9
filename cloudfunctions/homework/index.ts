// Entry point of the homework function.
import { homeworkContract } from '@domain/homework/index'
import { serve } from '../request/router'

export const main = serve({ context: 'homework', contract: homeworkContract }, {})
