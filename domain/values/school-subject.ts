// Lists the school subjects of primary and junior school.

/** In the order in which lists show them. */
export const SCHOOL_SUBJECTS = [
  'CHINESE',
  'MATHEMATICS',
  'ENGLISH',
  'CIVICS',
  'SCIENCE',
  'PHYSICS',
  'CHEMISTRY',
  'BIOLOGY',
  'HISTORY',
  'GEOGRAPHY',
  'SPORT',
  'MUSIC',
  'ART',
  'LABOR',
  'COMPUTING',
  'PRACTICE',
] as const

export type SchoolSubject = (typeof SCHOOL_SUBJECTS)[number]

export const SUBJECT_NAMES: Readonly<Record<SchoolSubject, string>> = {
  CHINESE: '语文',
  MATHEMATICS: '数学',
  ENGLISH: '英语',
  CIVICS: '道德与法治',
  SCIENCE: '科学',
  PHYSICS: '物理',
  CHEMISTRY: '化学',
  BIOLOGY: '生物',
  HISTORY: '历史',
  GEOGRAPHY: '地理',
  SPORT: '体育',
  MUSIC: '音乐',
  ART: '美术',
  LABOR: '劳动',
  COMPUTING: '信息科技',
  PRACTICE: '综合实践',
}
