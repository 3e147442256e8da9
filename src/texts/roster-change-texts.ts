// Owns how the changes of a roster are said: who leaves, who comes, who changes rooms or posts.
import type { LeavingReason } from '@domain/identity/records'

export const LEAVING_WORDS: Record<LeavingReason, string> = {
  GRADUATED: '毕业',
  TRANSFERRED: '转学',
  OTHER: '别的原因',
}
