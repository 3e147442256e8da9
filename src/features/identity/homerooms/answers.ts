// The answers that the screens of a homeroom share.
import type { ActionOutput } from '@domain/registry'

export type Room = ActionOutput<'identity.getHomeroom'>
export type ClassPupil = Room['pupils'][number]
export type JoinRequest = Room['requests'][number]
export type OpenContest = Room['contests'][number]
