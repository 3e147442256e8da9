// How each school subject is shown: its one character and its colors.
import type { SchoolSubject } from '@domain/values/school-subject'
import type { RulerTone } from '@src/ui/marks/ruler-shares'
import type { TileTone } from '@src/ui/marks/tile'

interface SubjectLook {
  readonly sign: string
  readonly tile: TileTone
  readonly ruler: RulerTone
}

export const SUBJECT_LOOKS: Record<SchoolSubject, SubjectLook> = {
  CHINESE: { sign: '语', tile: 'primary', ruler: 'first' },
  MATHEMATICS: { sign: '数', tile: 'info', ruler: 'third' },
  ENGLISH: { sign: '英', tile: 'accent', ruler: 'second' },
  CIVICS: { sign: '道', tile: 'plain', ruler: 'other' },
  SCIENCE: { sign: '科', tile: 'plain', ruler: 'other' },
  PHYSICS: { sign: '物', tile: 'warn', ruler: 'other' },
  CHEMISTRY: { sign: '化', tile: 'warn', ruler: 'other' },
  BIOLOGY: { sign: '生', tile: 'plain', ruler: 'other' },
  HISTORY: { sign: '史', tile: 'plain', ruler: 'other' },
  GEOGRAPHY: { sign: '地', tile: 'plain', ruler: 'other' },
  SPORT: { sign: '体', tile: 'plain', ruler: 'other' },
  MUSIC: { sign: '音', tile: 'plain', ruler: 'other' },
  ART: { sign: '美', tile: 'plain', ruler: 'other' },
  LABOR: { sign: '劳', tile: 'plain', ruler: 'other' },
  COMPUTING: { sign: '信', tile: 'plain', ruler: 'other' },
  PRACTICE: { sign: '综', tile: 'plain', ruler: 'other' },
}
