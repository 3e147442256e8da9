// 字块 of a subject: 语, 数, 英 on its own tint.
import type { SchoolSubject } from '@domain/values/school-subject'
import { Tile } from '@src/ui/marks/tile'
import { SUBJECT_LOOKS } from './subject-looks'

export function SubjectTile({ subject }: { readonly subject: SchoolSubject }) {
  const { sign, tile } = SUBJECT_LOOKS[subject]
  return <Tile sign={sign} tone={tile} size="small" />
}
