// Checks that a merchant account is the school's own.
// Neither a third party nor a parents' committee may collect (教基厅函〔2023〕26号).

/** The school's own account at WeChat Pay. */
export interface SchoolMerchant {
  readonly subMchId: string
  /** The holder's name as the gateway has it. */
  readonly holder: string
}

/** A place may come before the school's name (禾川区青禾小学); a committee, company or foundation does not match. */
const PLACE = /^\p{Script=Han}{0,20}[省市区县旗镇乡]$/u
const OTHER_BODY = /公司|中心|委员会|家委会|基金会|协会|工会|食堂/u

export function isHeldBySchool(holder: string, schoolName: string): boolean {
  const name = schoolName.trim()
  const whole = holder.trim()
  if (name === '' || !whole.endsWith(name)) return false
  const before = whole.slice(0, -name.length)
  return before === '' || (PLACE.test(before) && !OTHER_BODY.test(before))
}
