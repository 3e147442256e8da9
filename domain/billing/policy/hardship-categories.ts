// Categories of hardship for waivers (教财〔2018〕16号, as commonly listed; each pack sets its rates).

export const HARDSHIP_CATEGORIES = [
  /** 脱贫户、防止返贫监测户 */
  'OUT_OF_POVERTY',
  /** 最低生活保障家庭 */
  'MINIMUM_LIVING_ALLOWANCE',
  /** 特困供养 */
  'EXTREME_HARDSHIP_SUPPORT',
  'ORPHAN',
  /** 事实无人抚养儿童 */
  'DE_FACTO_UNSUPPORTED',
  'MARTYR_CHILD',
  /** 残疾学生、残疾人子女 */
  'DISABILITY',
  /** 突发严重困难 */
  'SUDDEN_HARDSHIP',
] as const
export type HardshipCategory = (typeof HARDSHIP_CATEGORIES)[number]
