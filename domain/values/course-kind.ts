// The two kinds of paid after-school service: care and enrichment courses.

/** CARE = 普惠托管, ENRICHMENT = 个性化课程. Extended care is free and is neither sold nor billed. */
export const COURSE_KINDS = ['CARE', 'ENRICHMENT'] as const
export type CourseKind = (typeof COURSE_KINDS)[number]
