// Publishes a closed term's figures to families; whoever closed the term may not.

import type { TermClosing } from '@domain/billing/closing/closing-record'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { type Posted, postNotices } from '../../request/outbox'
import { publishClosing } from '../collections/term-closings'
import { locateSettlement } from '../settlement/settlement-scope'
import { findBilledFamilies } from './find-billed-families'

export const publishTerm = handle('billing.publishTerm', {
  locate: locateSettlement,
  run: async ({ found: { closing }, caller, now, today }) => {
    if (closing === null) return fail({ code: 'NOT_CLOSED' })
    const { _id, termName, publishedAt, closedBy, figures } = closing
    if (publishedAt !== null) {
      // Also notifies anyone missed when an earlier process died; nobody is notified twice.
      await notifyFamilies(closing, publishedAt, today)
      return ok({ termName, publishedAt })
    }
    const by = caller.personId ?? ''
    if (closedBy === by) return fail({ code: 'SECOND_PERSON_NEEDED' })
    if (figures.leftFen < 0) return fail({ code: 'INCOME_SHORT', amountFen: -figures.leftFen })
    const published = await publishClosing(_id, by, now)
    await notifyFamilies(closing, now, today)
    return ok({ termName, publishedAt: published?.publishedAt ?? now })
  },
})

/** One notice a guardian, however many children: it opens for one of them. */
async function notifyFamilies({ _id: planId }: TermClosing, at: number, today: SchoolDate): Promise<void> {
  const notices = new Map<string, Posted>()
  for (const family of await findBilledFamilies(planId)) {
    const { pupilId } = family
    for (const personId of guardianIdsOf(family, pupilId, today).filter((id) => !notices.has(id)))
      notices.set(personId, { personId, event: `termPublished:${planId}`, kind: 'TERM_PUBLISHED', pupilId })
  }
  await postNotices([...notices.values()], at)
}
