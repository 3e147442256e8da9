// Seeds the one fee policy that awaits review: next school year's, drafted by district finance.
import type { ActionInput } from '@domain/registry'
import { schoolDate } from '@domain/values/school-date'
import { packIdOf } from '@functions/billing/policy/pack-id'
import { personIdOf } from '@functions/identity/rosters/roster-ids'
import { DISTRICT, NAMED_STAFF } from './families/named-people'
import { gatewaySession } from './gateway-session'
import type { Seeding } from './seeding'

const HEAD = {
  name: '2027年收费标准（送审稿）',
  version: '2',
  effectiveFrom: schoolDate('2027-09-01'),
  effectiveUntil: null,
} as const

const REQUEST_KEY = 'demonstration-next-pack'

const DRAFT: ActionInput<'billing.draftPack'> = {
  districtId: DISTRICT,
  draft: { from: 'COPY', packId: 'demo-2026', ...HEAD, requestKey: REQUEST_KEY },
}

const source = (clause: string) => ({
  document: '禾川区课后服务收费标准（送审稿，演示）',
  number: '演示〔2027〕1号',
  clause,
  date: '2026-09-08',
  demonstration: true,
})

export function nextPackId(): string {
  return packIdOf(DISTRICT, personIdOf(DISTRICT, NAMED_STAFF.districtFinance.phone), REQUEST_KEY)
}

export async function draftNextPack({ url, loginOf }: Seeding): Promise<void> {
  const finance = gatewaySession(url, loginOf(NAMED_STAFF.districtFinance.phone))
  const { packId } = await finance.call('billing.draftPack', DRAFT)
  await finance.call('billing.changeDraft', {
    packId,
    rev: 0,
    ...HEAD,
    changes: [
      { path: 'caps.CARE.TERM', value: 30_000, source: source('第二条') },
      { path: 'caps.ANY.TERM', value: 58_000, source: source('第三条') },
    ],
  })
}
