// The names of school stages and affiliations.
import type { School, SchoolStage } from '@domain/identity/schools/school'

export const SCHOOL_STAGE_WORDS: Record<SchoolStage, string> = {
  PRIMARY: '小学',
  JUNIOR: '初中',
  NINE_YEAR: '九年一贯制',
}

export const SCHOOL_AFFILIATION_WORDS: Record<School['affiliation'], string> = {
  DISTRICT: '区属',
  CITY: '市属',
}
