// Every action about notices, by name.
import { inboxContract } from './inbox/contract'
import { settingsContract } from './settings/contract'

export const noticesContract = {
  ...inboxContract,
  ...settingsContract,
} as const
