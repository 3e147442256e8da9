// A note on one child in words: how it learns (学情), how it looks after itself (自我管理).

export const NOTE_KINDS = ['LEARNING', 'SELF_MANAGEMENT'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export interface PupilNote {
  readonly _id: string
  readonly pupilId: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly kind: NoteKind
  readonly text: string
  readonly writtenBy: string
  readonly writtenByName: string
  /** A guardian's note is read by the class teacher. */
  readonly isFamily: boolean
  readonly at: number
}

/** Who reads it: its writer, and the child's guardians; a family's note its class teacher too. */
export function mayReadNote(
  { writtenBy, isFamily }: Pick<PupilNote, 'writtenBy' | 'isFamily'>,
  reader: { readonly personId: string; readonly isGuardian: boolean; readonly isClassTeacher: boolean },
): boolean {
  return reader.isGuardian || writtenBy === reader.personId || (isFamily && reader.isClassTeacher)
}
