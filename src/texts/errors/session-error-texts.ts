// Texts of what can go wrong with a single lesson or a day off.
import type { ErrorTexts } from './error-text'

const hours = ({ from, until }: { readonly from: string; readonly until: string }) => `${from}–${until}`

export const sessionErrorTexts = {
  LESSON_OVER: () => ({ title: '这次课已经过了', hint: '过了的课在「上课登记」里更正，要写原因。' }),
  NOT_A_SCHOOL_DAY: () => ({ title: '那天不上学', hint: '课后服务不放在休息日，换一个上学的日子。' }),
  MEETS_ALREADY: () => ({ title: '那天这门课本来就有', hint: '同一门课一天只上一次，换一天。' }),
  ROOM_TAKEN: (on) => ({ title: `教室被「${on.with}」占着`, hint: `${hours(on)} 有课。换个教室或时间。` }),
  TEACHER_BUSY: (on) => ({
    title: `老师那时在上「${on.with}」`,
    hint: `${hours(on)} 有课。换个时间，或请别的老师代。`,
  }),
  TRAVEL_TOO_SHORT: (on) => ({
    title: `老师从「${on.with}」赶不过来`,
    hint: `那边 ${hours(on)} 上课，两校之间留 ${on.minutes} 分钟。`,
  }),
  CHILDREN_ELSEWHERE: (on) => ({
    title: `${on.children} 个孩子那时在上「${on.with}」`,
    hint: `${hours(on)} 有课。换一天。`,
  }),
  CHANGED_MEANWHILE: () => ({ title: '刚刚有人改过', hint: '看一眼现在的样子，再点一次。' }),
  NOTHING_THAT_DAY: () => ({ title: '那天没有课', hint: '换一天看看。' }),
} satisfies Partial<ErrorTexts>
