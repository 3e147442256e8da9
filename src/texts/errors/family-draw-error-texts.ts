// Error texts of wishes and draws for those at home.
import { sayDate } from '../say-date'
import type { ErrorTexts } from './error-text'

const KEPT = '没有存。你填的都还在。'

export const familyDrawErrorTexts = {
  NO_DRAW: () => ({ title: '这学期不用填志愿', hint: '学校没有安排抽签，或者收回了。刷新看看。' }),
  WISHES_NOT_OPEN: ({ opensOn, closesOn }) => ({
    title: '现在不能改志愿',
    hint: `${sayDate(opensOn)}到${sayDate(closesOn)}可以填、可以改，先填后填一样。`,
  }),
  WISHES_CHANGED: () => ({ title: '家里另一位刚改过', hint: `${KEPT}先看看改成了什么，再存。` }),
  WISHES_REFUSED: ({ faults }) => ({
    title: `有 ${faults.length} 处要改`,
    hint: `${KEPT}一门都没有存，改好再存。`,
  }),
  DRAW_FIRST: ({ opensOn, closesOn }) => ({
    title: '这门课先填志愿，再抽签',
    hint: `${sayDate(opensOn)}到${sayDate(closesOn)}填志愿，先填后填一样。抽完还有名额的，再直接报。`,
  }),
  NOT_INVITED: () => ({ title: '邀请已经了结', hint: '答过了、日子过了，或者学校收回了。刷新看看。' }),
  BY_INVITATION: () => ({ title: '这门课由学校邀请', hint: '请到的孩子会收到提醒，监护人自己定去不去。' }),
} satisfies Partial<ErrorTexts>
