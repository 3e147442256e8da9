// Entry point of the notices function; its timer sends what is due.
import { noticesContract } from '@domain/notices/index'
import { serve } from '../request/router'
import { inboxActions } from './inbox/actions'
import { sendDue } from './sending/send-due'
import { settingsActions } from './settings/actions'

export const actions = { ...inboxActions, ...settingsActions }

export const main = serve({ context: 'notices', contract: noticesContract }, actions, sendDue)
