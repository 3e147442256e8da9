// Shows a guardian a child's bill for the term, or before it is issued the expected fees.

import { packUnder } from '@domain/billing/policy/pack-list'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import type { ActionOutput } from '@domain/registry'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { shownTerm } from '../../enrollment/catalog/shown-term'
import { handle } from '../../request/handler'
import { childStatement } from '../fees/child-statement'
import { billHead, consumablesOf, familyChanges, paymentsOf, returnsOf, sumsNow } from './bill-view'
import { withPendingEvents } from './bill-with-pending-events'
import { awaitedCharges, awaitedView } from './charge-awaiting-agreement'
import { type Billed, factsOf } from './child-bill'
import { type ChildWithMaterials, findBilledChild } from './find-billed-child'

type Answer = ActionOutput<'billing.getBill'>

export const getBill = handle('billing.getBill', {
  locate: async ({ input, today }) => {
    const found = await findBilledChild(input.pupilId, { planId: input.planId, today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, now, today }) => {
    const { pupil, plan, bill } = found
    const { _id: pupilId, name, homeroomName, schoolName } = pupil
    const billed = plan && { ...found, plan }
    return ok({
      pupil: { pupilId, name, homeroomName, schoolName },
      now,
      today,
      ...shownTerm(plan, found.termPlans),
      termName: plan?.term.name ?? null,
      closesAt: plan?.closesAt ?? null,
      statement: bill?.statement ?? (billed && childStatement(billed)),
      bill: billed && billView(billed, today),
      materials: bill === null ? materialsOf(found) : [],
    })
  },
})

function billView(billed: Billed, today: SchoolDate): Answer['bill'] {
  if (billed.bill === null) return null
  const facts = factsOf(billed, today)
  const bill = withPendingEvents(billed.bill, facts)
  return {
    ...billHead(bill, sumsNow(bill)),
    consumables: consumablesOf(bill),
    changes: familyChanges(bill),
    payments: paymentsOf(bill),
    returns: returnsOf(bill),
    awaited: awaitedCharges(billed.bill, facts).map(awaitedView),
  }
}

function materialsOf({ plan, enrollments, materials, chosen }: ChildWithMaterials): Answer['materials'] {
  if (plan === null) return []
  const isOffered = packUnder(plan).consumableModes.value.includes('ENTRUSTED')
  return enrollments.filter(isSeated).flatMap(({ courseId, title }) =>
    (materials.find(({ _id }) => _id === courseId)?.consumables ?? []).map(
      ({ name, spec, unitPrice, quantity, mode }) => ({
        courseId,
        courseTitle: title,
        name,
        spec,
        unitPrice,
        quantity,
        mayEntrust: isOffered && mode === 'ENTRUSTED',
        choice: chosen.find((one) => one.courseId === courseId && one.name === name)?.choice ?? 'SELF',
      }),
    ),
  )
}

function isSeated({ state }: Enrollment): boolean {
  return state === 'SEATED'
}
