// The answers that the screens of staff and officials share.
import type { ActionOutput } from '@domain/registry'

export type SchoolStaff = ActionOutput<'identity.listStaff'>
export type Member = ActionOutput<'identity.listStaff'>['staff'][number]
export type OfficeInvitation = ActionOutput<'identity.listStaff'>['invitations'][number]
