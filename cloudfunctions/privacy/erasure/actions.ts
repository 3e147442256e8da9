// Lists the actions on the deletion of a child's data.
import { cancelErasure } from './cancel-erasure'
import { requestErasure } from './request-erasure'

export const erasureActions = { cancelErasure, requestErasure }
