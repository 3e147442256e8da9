// Why a seat is kept out of a draw, in the office's words; nobody else learns of them.
import type { ReserveReason } from '@domain/enrollment/draws/wish-limits'

export const RESERVE_REASON_TEXTS: Readonly<Record<ReserveReason, string>> = {
  HEALTH: '身体原因',
  SPECIAL_EDUCATION: '特殊教育',
  FAMILY_HARDSHIP: '家庭原因',
  PROTECTION: '需要保护',
}

export const RESERVE_OPTIONS = Object.entries(RESERVE_REASON_TEXTS).map(([value, text]) => ({
  value: value as ReserveReason,
  text,
}))
