// The answer of closing a day, and its parts.
import type { ActionOutput } from '@domain/registry'

export type Closing = ActionOutput<'enrollment.getDayClosing'>
export type OpenChild = Closing['open'][number]
export type ClosingStep = OpenChild['steps'][number]
