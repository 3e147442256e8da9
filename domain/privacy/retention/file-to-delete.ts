// A file that must be deleted by a date.

/** An uploaded or made file that must go: workbooks hold names and phones. */
export interface FileToDelete {
  readonly _id: string
  readonly fileId: string
  readonly kind: 'WORKBOOK' | 'EXPORT' | 'PHOTO' | 'EVIDENCE'
  readonly deleteAfter: number
  /** The child of an export or of evidence: an erasure takes the file with it. */
  readonly pupilId?: string
}
