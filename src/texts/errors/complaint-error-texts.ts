// Error texts of the identified door of complaints. The week's tokens are fetched unseen: nobody reads most of these.
import type { ErrorTexts } from './error-text'

export const complaintErrorTexts = {
  NOBODY_SIGNED_IN: () => ({ title: '还没有登录', hint: '登录以后才能领取本周的匿名凭证。' }),
  OTHER_WEEK: () => ({ title: '手机的日期不对', hint: '看看手机的日期，改好以后重新打开。' }),
  TOKENS_GIVEN: () => ({ title: '本周的匿名凭证已经领过', hint: '手机里的记录清掉后领不回来，下周一会有新的。' }),
  NO_BLINDED_BATCH: () => ({ title: '没有领到匿名凭证', hint: '关掉小程序重新打开，再试一次。' }),
  CHANNEL_CLOSED: () => ({ title: '匿名通道还没有开', hint: '可以打 12345，或者到区教体局当面说。' }),
} as const satisfies Partial<ErrorTexts>
