// Owns whose account may collect: the school's own, never a third party's or a parents' committee's (四部门通知, 2023-12).

/** The school's own account at WeChat Pay. */
export interface SchoolMerchant {
  readonly subMchId: string
  /** The holder's name as the gateway has it. */
  readonly holder: string
}

/** 禾川区青禾小学 is 青禾小学 with its place; a committee, a company or a foundation has a name that goes on or begins otherwise. */
const PLACE = /^\p{Script=Han}{0,20}[省市区县旗镇乡]$/u
const OTHER_BODY = /公司|中心|委员会|家委会|基金会|协会|工会|食堂/u

export function isHeldBySchool(holder: string, schoolName: string): boolean {
  const name = schoolName.trim()
  const whole = holder.trim()
  if (name === '' || !whole.endsWith(name)) return false
  const before = whole.slice(0, -name.length)
  return before === '' || (PLACE.test(before) && !OTHER_BODY.test(before))
}
