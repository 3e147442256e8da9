// The collection statementLines: bank statement lines recorded as payments, each once.
import type { RecordedLine } from '@domain/billing/bank-statements/recorded-line'
import { defineCollection, index } from '../../runtime/collection'
import { readAllOf } from '../../runtime/read-all'
import { statementLinesFates } from './fates/statement-lines-fates'

/** _id: a hash of the school and the line itself. Being there claims it, for one bill. */
export const statementLines = defineCollection<RecordedLine>({
  name: 'statementLines',
  fates: statementLinesFates,
  indexes: [index('pupil', ['pupilId'])],
})

export function readRecordedLines(ids: readonly string[]): Promise<readonly RecordedLine[]> {
  return readAllOf(statementLines, ids)
}

/** Those already there stay as they are: whoever calls reads whose they are. */
export function claimLines(claims: readonly RecordedLine[]): Promise<void> {
  return statementLines.insertMissing(claims)
}

/** Anew, after the payment was taken back: of any number at once one succeeds. */
export function claimLineAnew({ _id, turn }: RecordedLine, { _id: _, ...claim }: RecordedLine): Promise<boolean> {
  return statementLines.updateOne({ _id, turn }, { $set: claim })
}
