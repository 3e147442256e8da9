// The one error of reading a workbook: the file is refused, and why.
import type { RefusalReason } from '@domain/workbooks/workbook-refusal'

export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused'

  constructor(
    readonly reason: RefusalReason,
    /** For whoever looks into it; nobody is shown it. */
    detail: string,
  ) {
    super(detail)
  }
}
