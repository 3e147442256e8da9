// Every action about notices, by name.
import { announcementsContract } from './announcements/contract'
import { inboxContract } from './inbox/contract'
import { settingsContract } from './settings/contract'

export const noticesContract = {
  ...inboxContract,
  ...settingsContract,
  ...announcementsContract,
} as const
