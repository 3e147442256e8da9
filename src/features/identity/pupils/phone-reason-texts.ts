// Why a guardian's phone is looked at, in words; the guardian reads the same ones.
import type { PhoneReason } from '@domain/identity/pupils/phone-reasons'

export const PHONE_REASON_TEXTS: Readonly<Record<PhoneReason, string>> = {
  UNWELL: '孩子不舒服',
  NOT_FETCHED: '没有人来接',
  NOT_ARRIVED: '孩子没有到校',
  MONEY: '账单要核对',
  OTHER_URGENT: '别的急事',
}
