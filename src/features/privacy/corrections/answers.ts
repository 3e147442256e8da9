// The answers that the screens of corrections share.
import type { ActionOutput } from '@domain/registry'

/** What of a family's own data its corrections are about. */
export type CorrectedData = Pick<ActionOutput<'privacy.getMyData'>, 'pupil' | 'corrections'>
export type SchoolCorrection = ActionOutput<'privacy.listCorrections'>['corrections'][number]
