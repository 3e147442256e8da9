// Lists the actions on what leaving courses changes.
import { previewLeaving } from './preview-leaving'

export const leavingActions = { previewLeaving }
