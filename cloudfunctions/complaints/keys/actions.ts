// Handlers for keys.
import { admitMember } from './admit-member'
import { foundRole } from './found-role'
import { getOffice } from './get-office'
import { keepCard } from './keep-card'
import { listKeys } from './list-keys'
import { recordKeyCheck } from './record-key-check'
import { registerDevice } from './register-device'
import { takeCustodyKey } from './take-custody-key'

export const keysActions = {
  getOffice,
  listKeys,
  registerDevice,
  keepCard,
  foundRole,
  admitMember,
  recordKeyCheck,
  takeCustodyKey,
}
