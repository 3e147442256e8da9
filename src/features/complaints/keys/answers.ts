// Names the answer types that the screens of keys share.
import type { ActionOutput } from '@domain/registry'

export type KeyList = ActionOutput<'complaints.listKeys'>
export type RoleKeyLine = KeyList['keys'][number]
export type WaitingDevice = KeyList['waiting'][number]
export type Office = ActionOutput<'complaints.getOffice'>
