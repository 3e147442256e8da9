// The answers that the screens of classes and pupils share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type SchoolRooms = ActionOutput<'identity.listHomerooms'>
export type Room = SchoolRooms['homerooms'][number]
export type ListedPupil = ActionOutput<'identity.listPupils'>['pupils'][number]
export type OnePupil = ActionOutput<'identity.getPupil'>
export type Kin = OnePupil['kin'][number]
export type TypedRow = ActionInput<'identity.addPupils'>['rows'][number]
export type RowFault = ActionOutput<'identity.checkPupils'>['faults'][number]
export type Slip = ActionOutput<'identity.inviteGuardians'>['slips'][number]

/** As a field offers them. */
export function roomOptions(rooms: readonly Pick<Room, 'homeroomId' | 'name'>[]) {
  return rooms.map(({ homeroomId: value, name: text }) => ({ value, text }))
}

export function openRooms({ homerooms }: SchoolRooms): readonly Room[] {
  return homerooms.filter(({ closedOn }) => closedOn === null)
}
