// Error texts for staff, in place of the families' wording.
import type { ErrorTexts } from './error-text'

export const staffErrorTexts: Partial<ErrorTexts> = {
  INTERNAL: () => ({ title: '没取到', hint: '不是你的问题，数据没有变。\n再试一次，或晚点来看。' }),
  NOT_FOUND: () => ({ title: '没有找到', hint: '可能已经撤下，或者不归你管。' }),
  OFFLINE: () => ({ title: '没有网络', hint: '看看网络，连上后再试一次。' }),
  TIMEOUT: () => ({ title: '网络太慢', hint: '等了 15 秒没有回音。再试一次。' }),
  BUSY: () => ({ title: '现在人太多', hint: '等一小会儿，再试一次。' }),
}
