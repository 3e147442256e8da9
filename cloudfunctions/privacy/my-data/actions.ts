// Lists the actions that show and export what is stored about a child.
import { exportMyData } from './export-my-data'
import { getMyData } from './get-my-data'

export const myDataActions = { exportMyData, getMyData }
