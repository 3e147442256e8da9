// The officers of the demonstration's complaints, each with a card that anybody can read.
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { formatReceipt } from '@domain/complaints/receipts/receipt-symbols'
import { developmentCard } from '../development-complaint-keys'
import { NAMED_STAFF } from '../families/named-people'

export interface ComplaintOfficer {
  readonly name: string
  readonly phone: string
  readonly login: string
  readonly part: string
  readonly roles: readonly KeyRole[]
}

const officer = (
  { name, phone }: { readonly name: string; readonly phone: string },
  { login, part }: { readonly login: string; readonly part: string },
  ...roles: readonly KeyRole[]
): ComplaintOfficer => ({ name, phone, login: `web:${login}`, part, roles })

export const COMPLAINT_OFFICERS = {
  shen: officer(NAMED_STAFF.intakeOfficer, { login: 'intake', part: '举报受理' }, 'INTAKE', 'EDUCATION'),
  fang: officer(
    NAMED_STAFF.secondIntakeOfficer,
    { login: 'second-intake', part: '举报受理，另一位' },
    'INTAKE',
    'EDUCATION',
  ),
  zhou: officer(NAMED_STAFF.supervisor, { login: 'supervisor', part: '督导，另一把钥匙' }, 'INTAKE_ALT'),
  he: officer(NAMED_STAFF.secondSupervisor, { login: 'second-supervisor', part: '督导，另一位' }, 'INTAKE_ALT'),
  sun: officer(NAMED_STAFF.marketOfficer, { login: 'market-officer', part: '市场监管' }, 'MARKET'),
  gao: officer(NAMED_STAFF.policeOfficer, { login: 'police-officer', part: '公安' }, 'POLICE'),
  guo: officer(NAMED_STAFF.laborOfficer, { login: 'labor-officer', part: '人社' }, 'LABOR'),
} as const
export type OfficerKey = keyof typeof COMPLAINT_OFFICERS

/** For the demonstration alone: everybody who reads this repository has it. */
export function cardOf({ login }: ComplaintOfficer) {
  return developmentCard(`officer ${login}`)
}

/** Stands on the local cloud's page beside the name. */
export function noteOf(each: ComplaintOfficer): string {
  return `开发用恢复卡 ${formatReceipt(cardOf(each))}，在「钥匙」里输一遍就能看`
}
