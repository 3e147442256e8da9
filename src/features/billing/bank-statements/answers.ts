// The answers that the screens of bank statements share.
import type { ActionOutput } from '@domain/registry'

export type StatementPreview = ActionOutput<'billing.previewBankStatement'>
export type StatementLine = StatementPreview['lines'][number]
export type StatementBill = StatementPreview['bills'][number]
export type LineResult = ActionOutput<'billing.recordStatementLines'>['results'][number]

/** Which bill a doubtful line is for, by the line's id; not there: not said yet, and not recorded. */
export type Chosen = Readonly<Record<string, string>>
