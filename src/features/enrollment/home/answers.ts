// The answers that the first screens share.
import type { ActionOutput } from '@domain/registry'

export type Fetching = ActionOutput<'enrollment.pickupHome'>
export type HomeChild = ActionOutput<'enrollment.guardianHome'>['children'][number]
