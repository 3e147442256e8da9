// The collection messages: the sealed turns of every case's thread, each stored once.
import type { StoredMessage } from '@domain/complaints/channel/stored-case'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
import { messagesFates } from './fates/messages-fates'

/** _id: `<case id>:<seq>`. */
export const messages = defineCollection<StoredMessage>({
  name: 'messages',
  fates: messagesFates,
  indexes: [index('turn', ['caseId', 'seq'], true)],
})

/** CONFLICT: another message has this turn. The same one again is stored once. */
export async function storeMessage(message: Omit<StoredMessage, '_id'>): Promise<'STORED' | 'CONFLICT'> {
  const _id = `${message.caseId}:${message.seq}`
  if (await messages.insert({ _id, ...message })) return 'STORED'
  const [stored] = await messages.find({ _id }, { limit: 1 })
  return stored?.box === message.box ? 'STORED' : 'CONFLICT'
}

/** In order, from the turn `from` on. */
export function readThread(caseId: string, from: number, limit: number): Promise<readonly StoredMessage[]> {
  return messages.aggregate<StoredMessage>([
    { $match: { caseId, seq: { $gte: from } } },
    { $sort: { seq: 1 } },
    { $limit: limit },
  ])
}

/** The day on which the reporter last wrote, by case. */
export async function lastTurnDays(caseIds: readonly string[]): Promise<ReadonlyMap<string, SchoolDate>> {
  if (caseIds.length === 0) return new Map()
  const rows = await messages.aggregate<{ readonly _id: string; readonly day: SchoolDate }>([
    { $match: { caseId: { $in: caseIds }, direction: 'FROM_REPORTER' } },
    { $group: { _id: '$caseId', day: { $max: '$day' } } },
    { $limit: MOST_ROWS },
  ])
  return new Map(rows.map(({ _id, day }) => [_id, day]))
}

/** Used by privacy alone: of one case after another, since some hundreds go at a time. */
export async function expireThreads(caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds) await messages.remove({ caseId })
}
