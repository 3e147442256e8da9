// Records a guardian's agreement to be charged for care again and adds the line to the bill.
import type { Bill } from '@domain/billing/bills/bill-record'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { sumsNow } from './bill-view'
import { awaitedCharges } from './charge-awaiting-agreement'
import { type Billed, factsOf } from './child-bill'
import { findBilledChild } from './find-billed-child'
import { syncBill } from './sync-bill'

export const agreeToCharge = handle('billing.agreeToCharge', {
  locate: async ({ input, today }) => {
    const found = await findBilledChild(input.pupilId, { today })
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { plan, bill } = found
    if (caller.personId === null) throw new TypeError('a guardian without a person')
    if (plan === null || bill === null) return fail({ code: 'NOTHING_TO_AGREE' })
    const agreed = agreedLine(bill, input.eventId)
    if (agreed) return ok({ title: agreed.line.title, toPayFen: sumsNow(bill).toPayFen, repeated: true })
    const facts = factsOf({ ...found, plan } satisfies Billed, today)
    const charge = awaitedCharges(bill, facts).find(({ line }) => line.id === input.eventId)
    if (charge === undefined) return fail({ code: 'NOTHING_TO_AGREE' })
    if (charge.amountFen !== input.amountFen) return fail({ code: 'CHARGE_CHANGED', amountFen: charge.amountFen })
    const event = { ...charge.line, consentBy: caller.personId }
    const after = await syncBill({ bill, factsOn: () => facts }, now, () => ({ events: [event] }))
    return ok({ title: event.line.title, toPayFen: after === null ? 0 : sumsNow(after).toPayFen, repeated: false })
  },
})

function agreedLine({ events }: Bill, eventId: string) {
  return events.flatMap((event) => (event.id === eventId && event.type === 'LINE_ADDED' ? [event] : []))[0]
}
