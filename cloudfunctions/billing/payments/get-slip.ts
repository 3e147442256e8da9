// Gives finance a two-minute link to a recorded payment's slip, and audits the access.
import type { Bill } from '@domain/billing/bills/bill-record'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { addressesOf } from '../../runtime/stored-file'
import { locateBill } from '../bills/locate-bill'

export const getSlip = handle('billing.getSlip', {
  locate: ({ input }) => locateBill(input.billId),
  run: async ({ input, found }) => {
    const slip = slipOf(found.bill, input.number)
    if (slip === null) return fail({ code: 'NO_SLIP' })
    const [url = null] = await addressesOf([slip])
    return url === null ? fail({ code: 'EVIDENCE_GONE' }) : ok({ url })
  },
})

function slipOf({ money }: Bill, number: string): string | null {
  const slips = money.map((entry) => {
    if (entry.type === 'PAID') return entry.paymentNo === number ? entry.evidence : null
    return entry.type === 'RETURNED' && entry.refundNo === number ? (entry.instead?.evidence ?? null) : null
  })
  return slips.find((slip) => slip !== null) ?? null
}
