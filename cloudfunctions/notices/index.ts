// Entry point of the notices function; its timer delivers and sends what is due.
import { noticesContract } from '@domain/notices/index'
import { serve } from '../request/router'
import { runInTurn } from '../request/run-timer-tasks'
import { announcementActions } from './announcements/actions'
import { deliverDue } from './announcements/deliver-due'
import { tellSendersDue } from './announcements/tell-senders'
import { inboxActions } from './inbox/actions'
import { sendDue } from './sending/send-due'
import { settingsActions } from './settings/actions'

export const actions = { ...inboxActions, ...settingsActions, ...announcementActions }

export const main = serve(
  { context: 'notices', contract: noticesContract },
  actions,
  runInTurn([deliverDue, tellSendersDue, sendDue]),
)
