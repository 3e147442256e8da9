// Golden table of entrusted consumables next to the service they are for, in fen.
import type { Consumable } from '../../enrollment/courses/course'
import { fen } from '../../values/fen'
import type { GrantedWaiver } from '../fees/apply-waiver'
import { inventedPack } from '../policy/fee-invented.cases'
import { frozenPack } from '../policy/frozen-pack'
import type { PolicyPack } from '../policy/policy-pack'
import type { ConsumableOrder } from './consumables'
import { waiverOf } from './example-bill-events'

const clay: Consumable = { name: '陶泥', spec: '5千克', unitPrice: fen(4_300), quantity: 2, mode: 'ENTRUSTED' }

export const orderOf = (about: Partial<Consumable> = {}, entrustedBy: string | null = 'parent'): ConsumableOrder => ({
  courseId: 'pottery',
  consumable: { ...clay, ...about },
  entrustedBy,
})

export interface ConsumableCase {
  readonly id: string
  readonly name: string
  readonly pack: PolicyPack
  readonly orders: readonly ConsumableOrder[]
  readonly waiver: GrantedWaiver | null
  /** 32 lessons of pottery × 6.00 under the same waiver: never changed by what is ordered. */
  readonly expected: { readonly serviceFen: number; readonly consumablesFen: number }
}

export const consumableCases: readonly ConsumableCase[] = [
  {
    id: 'F10',
    name: '陶艺32课时，委托代购陶泥',
    pack: frozenPack,
    orders: [orderOf()],
    waiver: null,
    // 32 × 6.00 = 192.00; clay 2 × 43.00 = 86.00, on a bill of its own
    expected: { serviceFen: 19_200, consumablesFen: 8_600 },
  },
  {
    id: 'F10b',
    name: '同上，服务费全免：陶泥仍要付',
    pack: frozenPack,
    orders: [orderOf()],
    waiver: waiverOf(10_000),
    // service 192.00 × 0; the clay is still due under demo-2026
    expected: { serviceFen: 0, consumablesFen: 8_600 },
  },
  {
    id: 'F10c',
    name: '虚构标准：减半也含耗材，每项四舍五入',
    pack: inventedPack,
    orders: [orderOf({ unitPrice: fen(8_601), quantity: 1 }), orderOf()],
    waiver: waiverOf(5_000),
    // service: 30 + 2 lessons at 5.00 (cap of a lesson), September 150.00 → 60.00, October 10.00; half of 70.00
    // 86.01 ÷ 2 = 43.005 → 43.01; 86.00 ÷ 2 = 43.00
    expected: { serviceFen: 3_500, consumablesFen: 8_601 },
  },
  {
    id: 'F10d',
    name: '自己买耗材：没有耗材账单',
    pack: frozenPack,
    orders: [],
    waiver: null,
    expected: { serviceFen: 19_200, consumablesFen: 0 },
  },
]
