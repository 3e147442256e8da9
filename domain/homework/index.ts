// Every action of homework, by name.
import { coordinationContract } from './coordination/contract'
import { itemsContract } from './items/contract'
import { questionsContract } from './questions/contract'
import { tonightContract } from './tonight/contract'

export const homeworkContract = {
  ...itemsContract,
  ...coordinationContract,
  ...tonightContract,
  ...questionsContract,
} as const
