// The answers that the screens of one's own data share.
import type { ActionOutput } from '@domain/registry'

export type MyData = ActionOutput<'privacy.getMyData'>
