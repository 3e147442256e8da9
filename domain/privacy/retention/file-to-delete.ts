// A file that must be deleted by a date, and, of an upload, whose it is and what it was used for.

/** What people upload: a list to import, a photo for an application, the slip of money that was moved, homework. */
export const UPLOAD_KINDS = ['WORKBOOK', 'PHOTO', 'SLIP', 'HOMEWORK_PHOTO', 'HOMEWORK_VOICE'] as const

export type UploadKind = (typeof UPLOAD_KINDS)[number]

/** An uploaded or made file that must go: workbooks hold names and phones. */
export interface FileToDelete {
  readonly _id: string
  readonly fileId: string
  readonly kind: UploadKind | 'EXPORT' | 'EVIDENCE'
  readonly deleteAfter: number
  /** The child of an export or of evidence: an erasure takes the file with it. */
  readonly pupilId?: string
  /** Of an upload: the person who may name it. */
  readonly uploadedBy?: string
  /** Of an upload: the one thing it serves, by ids; null until then. */
  readonly usedFor?: string | null
  /** Grows with every naming, so that each changes the line and is one atomic step. */
  readonly timesUsed?: number
  /** Of a slip: where its lasting copy lies, once it is used. */
  readonly keptAs?: string
}
