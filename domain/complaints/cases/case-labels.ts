// What an officer types about a case: all that lists, sums and risk signals ever use.
import type { ComplaintCategory, ComplaintTarget } from '../categories/category'
import type { LicensingDepartment } from '../categories/department'
import type { VariantForm } from '../categories/variant-form'

export interface CaseLabels {
  readonly category: ComplaintCategory
  readonly forms: readonly VariantForm[]
  readonly target: ComplaintTarget
  /** The head of its row: 某托管班，城西里 3 幢. Never a reporter, never a child. */
  readonly title: string
  /** 城西街道. */
  readonly town: string
  /** As licensed, where it is known: risk signals add up under this name. */
  readonly institution: string | null
  /** A school's own people never see a case about it. */
  readonly schoolId: string | null
  readonly licensedBy: LicensingDepartment | null
  /** Null: not looked up yet. */
  readonly hasLicense: boolean | null
  readonly hasRegistration: boolean | null
  readonly childInDanger: boolean
}

/** 无办学许可证且无营业执照: both looked up, neither there. */
export function isUnlicensed({ hasLicense, hasRegistration }: CaseLabels): boolean {
  return hasLicense === false && hasRegistration === false
}
