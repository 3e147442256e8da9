// Tests which refunds a person hands over against the golden table.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { openReturns, promisedAmount, whyNotReturned } from './returning'
import { returningCases } from './returning.cases'

test.each(returningCases)('$name', ({ money, toReturnFen, open, why, on = '2026-09-10' }) => {
  const shown = openReturns(money, fen(toReturnFen)).map(
    ({ refundNo, amountFen, way }) => `${refundNo ?? '-'} ${amountFen} ${way}`,
  )
  expect(shown).toEqual(open)
  expect(whyNotReturned(money, { refundNo: 'B1R1', on: schoolDate(on) })).toBe(why)
})

test('the open ones come to what is owed, to the fen', () => {
  for (const { money, toReturnFen } of returningCases) {
    const sum = openReturns(money, fen(toReturnFen)).reduce((all, { amountFen }) => all + amountFen, 0)
    expect(sum).toBe(toReturnFen)
    expect(promisedAmount(money, 'none')).toBe(0)
  }
})
