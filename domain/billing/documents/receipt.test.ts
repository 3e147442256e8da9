// Tests that a receipt shows what is in the ledger, and not why an amount is what it is.
import { adjustBill } from '../bills/adjustments'
import { frozenPack } from '../policy/frozen-pack'
import { receiptOf } from './receipt'
import { linesOf, receiptCases } from './receipt.cases'

test.each(receiptCases)('$name', ({ bill, paymentNo, expected }) => {
  const receipt = receiptOf(bill, paymentNo)
  if (receipt === null || expected === null) return expect(receipt).toBe(expected)
  const { amountFen, askedFen, lines, consumables, returns } = receipt
  return expect({
    amountFen,
    askedFen,
    lines: linesOf(lines),
    consumables: linesOf(consumables),
    returns: returns.map((one) => [one.amountFen, one.on]),
  }).toEqual({ consumables: [], returns: [], ...expected })
})

test.each(receiptCases)(
  '$name: its lines are the fen of the balance; nothing about a waiver',
  ({ bill, paymentNo }) => {
    const receipt = receiptOf(bill, paymentNo)
    if (receipt === null) return
    const { keptFen } = adjustBill({ ...bill, pack: frozenPack }, bill.events)
    const consumables = receipt.consumables.reduce((sum, { amountFen }) => sum + amountFen, 0)
    expect(receipt.askedFen).toBe(keptFen + consumables)
    expect(JSON.stringify(receipt)).not.toMatch(/waive|basisPoints|减免|困难/i)
  },
)
