// Tests what follows from the gateway's answers, and which callbacks can be trusted as they are.

import { factOf, fitsPayment } from './gateway-order'
import { exampleOrder, examplePayment, gatewayCases } from './gateway-order.cases'

it.each(gatewayCases)('$name', ({ order, now, expected, paid }) => {
  const fact = factOf(examplePayment, order, now)
  expect(fact.kind).toBe(expected)
  if (paid) expect(fact).toMatchObject({ entry: { ...paid, paymentNo: 'P1', channel: 'WECHAT' } })
})

it('a callback is believed only about this payment, into this account, with this amount', () => {
  expect(fitsPayment(examplePayment, exampleOrder)).toBe(true)
  for (const other of [{ paymentNo: 'P2' }, { subMchId: '1600000002' }, { totalFen: 21_601 }])
    expect(fitsPayment(examplePayment, { ...exampleOrder, ...other })).toBe(false)
})
