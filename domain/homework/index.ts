// Every action of homework, by name.
import { coordinationContract } from './coordination/contract'
import { examsContract } from './exams/contract'
import { groupsContract } from './groups/contract'
import { inspectionsContract } from './inspections/contract'
import { itemsContract } from './items/contract'
import { loadContract } from './load/contract'
import { managementContract } from './management/contract'
import { notesContract } from './notes/contract'
import { questionsContract } from './questions/contract'
import { showcaseContract } from './showcase/contract'
import { tonightContract } from './tonight/contract'

export const homeworkContract = {
  ...itemsContract,
  ...coordinationContract,
  ...tonightContract,
  ...questionsContract,
  ...examsContract,
  ...inspectionsContract,
  ...loadContract,
  ...notesContract,
  ...managementContract,
  ...showcaseContract,
  ...groupsContract,
} as const
