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
