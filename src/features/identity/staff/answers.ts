// The answers that the screens of staff and officials share.
import type { ActionOutput } from '@domain/registry'

export type SchoolStaff = ActionOutput<'identity.listStaff'>
/** A colleague of a school, or of the district. */
export type Member = ActionOutput<'identity.listOfficials'>['officials'][number]
/** With what the school's staff list says. */
export type Colleague = ActionOutput<'identity.listStaff'>['staff'][number]
export type OfficeInvitation = ActionOutput<'identity.listStaff'>['invitations'][number]
