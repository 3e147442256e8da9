// A homeroom as these screens see it: its pupils, and whether a pupil's family is connected.
import type { ActionOutput } from '@domain/registry'

export type Room = ActionOutput<'identity.getHomeroom'>
export type ClassPupil = Room['pupils'][number]

/** A guardian of the child has come in at least once. */
export function isConnected({ kin }: ClassPupil): boolean {
  return kin.some(({ role, connected }) => role === 'guardian' && connected)
}
