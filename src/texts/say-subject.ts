// The names of school subjects.
import type { SchoolSubject } from '@domain/values/school-subject'

const SUBJECT_WORDS: Record<SchoolSubject, string> = {
  CHINESE: '语文',
  MATHEMATICS: '数学',
  ENGLISH: '英语',
  CIVICS: '道法',
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

export function saySubject(subject: SchoolSubject): string {
  return SUBJECT_WORDS[subject]
}
