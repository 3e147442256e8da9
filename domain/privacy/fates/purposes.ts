// Purposes for which personal data is stored, and the laws by which some outlives an erasure.

export const PURPOSES = {
  SERVICE: '提供课后服务：名单、报名、名额、上课',
  ACCESS: '确认谁是孩子的监护人或接送人、谁在哪个岗位上',
  HOMEWORK: '布置、统筹和公示作业',
  FEES: '收费、退费和对账',
  RELIEF: '审核和落实费用减免',
  SETTLEMENT: '与老师、供课机构结算',
  NOTICES: '告知与孩子有关的事',
  RIGHTS: '办理同意、查询、更正和删除',
  OVERSIGHT: '记录谁看过、改过信息，供监护人和区里查问',
  SECURITY: '防止猜码和重复提交',
  COMPLAINTS: '受理和办理投诉举报',
} as const
export type Purpose = keyof typeof PURPOSES

/** What is kept when a family is erased bears ids alone, no name. */
export const KEEPING_LAWS = {
  /** Bills and what they rest on. */
  ACCOUNTING: '《会计档案管理办法》（财政部、国家档案局令第79号，2015-12-11）',
  /** Who looked at a minor's data. */
  ACCESS_RECORDS: '《未成年人网络保护条例》（国务院令第766号，2023-10-16）第三十六条',
  /** That a later roster does not bring the child back. */
  ERASURE_ITSELF: '《个人信息保护法》第四十七条：使删除不被以后的名单推翻',
} as const
export type KeepingLaw = keyof typeof KEEPING_LAWS
