// Sets the small school's prices per lesson; the values are made up and labeled so.

import { NAMED_STAFF, YUNLING } from './families/named-people'
import { gatewaySession } from './gateway-session'
import type { Seeding } from './seeding'

/** Fen a lesson. [D] */
const PRICES = { TEACHER: 4_000, PROVIDER: 12_000 } as const
const DOCUMENTS = { TEACHER: '演示数值：学校课酬方案', PROVIDER: '演示数值：购买服务合同' } as const

export async function agreeOnPrices({ url, loginOf }: Seeding): Promise<void> {
  const finance = gatewaySession(url, loginOf(NAMED_STAFF.yunlingFinance.phone))
  const { payees } = await finance.call('billing.getSettlement', { schoolId: YUNLING })
  for (const { payeeId, kind } of payees)
    await finance.call('billing.setContractPrice', {
      schoolId: YUNLING,
      payeeId,
      pricePerLesson: PRICES[kind],
      document: DOCUMENTS[kind],
    })
}
