// How each school subject is called and shown: its word, its one character, its colors.
import type { SchoolSubject } from '@domain/values/school-subject'
import type { RulerTone } from '@src/ui/marks/ruler-shares'
import type { TileTone } from '@src/ui/marks/tile'

interface SubjectLook {
  readonly word: string
  readonly sign: string
  readonly tile: TileTone
  readonly ruler: RulerTone
}

export const SUBJECT_LOOKS: Record<SchoolSubject, SubjectLook> = {
  CHINESE: { word: '语文', sign: '语', tile: 'primary', ruler: 'first' },
  MATHEMATICS: { word: '数学', sign: '数', tile: 'info', ruler: 'third' },
  ENGLISH: { word: '英语', sign: '英', tile: 'accent', ruler: 'second' },
  CIVICS: { word: '道法', sign: '道', tile: 'plain', ruler: 'other' },
  SCIENCE: { word: '科学', sign: '科', tile: 'plain', ruler: 'other' },
  PHYSICS: { word: '物理', sign: '物', tile: 'warn', ruler: 'other' },
  CHEMISTRY: { word: '化学', sign: '化', tile: 'warn', ruler: 'other' },
  BIOLOGY: { word: '生物', sign: '生', tile: 'plain', ruler: 'other' },
  HISTORY: { word: '历史', sign: '史', tile: 'plain', ruler: 'other' },
  GEOGRAPHY: { word: '地理', sign: '地', tile: 'plain', ruler: 'other' },
  SPORT: { word: '体育', sign: '体', tile: 'plain', ruler: 'other' },
  MUSIC: { word: '音乐', sign: '音', tile: 'plain', ruler: 'other' },
  ART: { word: '美术', sign: '美', tile: 'plain', ruler: 'other' },
  LABOR: { word: '劳动', sign: '劳', tile: 'plain', ruler: 'other' },
  COMPUTING: { word: '信息科技', sign: '信', tile: 'plain', ruler: 'other' },
  PRACTICE: { word: '综合实践', sign: '综', tile: 'plain', ruler: 'other' },
}

export function saySubject(subject: SchoolSubject): string {
  return SUBJECT_LOOKS[subject].word
}
