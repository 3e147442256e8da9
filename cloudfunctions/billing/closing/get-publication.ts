// Shows families a published term's income, spending and balance, without data on any person.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findPublication } from './find-publication'

export const getPublication = handle('billing.getPublication', {
  locate: async ({ input: { pupilId, planId } }) => {
    const found = await findPublication(pupilId, planId)
    return found && { subject: { kind: 'pupil', pupilId }, found }
  },
  run: async ({ found: { pupil, closing, published } }) =>
    ok({
      schoolName: pupil.schoolName,
      terms: published.map(({ _id: planId, termName: name }) => ({ planId, name })),
      publication: closing && publicationOf(closing),
    }),
})

function publicationOf({ _id: planId, termName, publishedAt, figures }: TermClosing) {
  const { income, spending, governmentFen, subsidyFen, leftFen } = figures
  const { collectedFen } = income
  return {
    planId,
    termName,
    publishedAt: publishedAt ?? 0,
    collectedFen,
    governmentFen,
    subsidyFen,
    incomeFen: collectedFen + governmentFen + subsidyFen,
    spending,
    leftFen,
  }
}
