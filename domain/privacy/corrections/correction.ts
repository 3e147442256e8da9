// A guardian's request to correct stored data, and what the school did about it (PIPL §46).

export const CORRECTABLE = ['PUPIL_NAME', 'HOMEROOM', 'GUARDIAN_NAME', 'OTHER'] as const

export type Correctable = (typeof CORRECTABLE)[number]

/** 个人信息保护法 §46: what a guardian says is wrong, and what the school did. */
export interface Correction {
  readonly _id: string
  readonly pupilId: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly districtId: string
  readonly personId: string
  readonly field: Correctable
  readonly wanted: string
  readonly at: number
  readonly state: 'OPEN' | 'APPLIED' | 'DECLINED'
  readonly settledBy: string | null
  readonly settledAt: number | null
}
