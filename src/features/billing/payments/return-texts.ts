// Words for how far a refund is.

import type { TagTone } from '@src/ui/marks/tag'
import type { BillReturn } from './answers'

export const RETURN_TEXTS: Record<BillReturn['state'], { readonly word: string; readonly tone: TagTone }> = {
  PROMISED: { word: '正在退', tone: 'now' },
  REFUSED: { word: '还没退成，学校在办', tone: 'warn' },
  STUCK: { word: '没有退成', tone: 'warn' },
  RETURNED: { word: '已退回', tone: 'done' },
  FAILED: { word: '没退成，会再退', tone: 'warn' },
}
