// Tells a school's finance, once a day, that WeChat refused something about its money.
import { dateAt } from '@domain/values/school-date'
import { findFinanceIds } from '../../identity/collections/people'
import { postNotices } from '../../request/outbox'

export async function tellFinance(schoolIds: Iterable<string>, now: number): Promise<void> {
  const today = dateAt(now)
  for (const schoolId of new Set(schoolIds)) {
    const event = `moneyStuck:${schoolId}:${today}`
    const people = await findFinanceIds(schoolId, today)
    await postNotices(
      people.map((personId) => ({ personId, event, kind: 'MONEY_STUCK' as const, pupilId: null })),
      now,
    )
  }
}
