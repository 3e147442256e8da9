// Every action of homework, by name.

import { questionsContract } from './questions/contract'
import { tonightContract } from './tonight/contract'

export const homeworkContract = { ...tonightContract, ...questionsContract } as const
