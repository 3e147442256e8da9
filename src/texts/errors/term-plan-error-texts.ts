// Error texts of a term's plan, for the school and the district.
import type { ErrorTexts } from './error-text'

export const termPlanErrorTexts = {
  PLAN_CHANGED: () => ({ title: '刚有人改过', hint: '没有写入。刷新看看现在的样子，再做。' }),
  COURSE_CHANGED: () => ({ title: '这门课刚有人改过', hint: '没有存下。刷新看看现在的样子，再改。' }),
  COURSE_NOT_THERE: () => ({ title: '没有这门课', hint: '可能刚被去掉。' }),
  STEP_NOT_ALLOWED: () => ({ title: '这一步现在不能做', hint: '刷新看看方案到了哪一步。' }),
  UNDER_REVIEW: () => ({ title: '区里正在看', hint: '没有写入。先取回方案，再改。' }),
  BEING_PUBLISHED: () => ({ title: '正在发布', hint: '没有写入。再点一次发布，把它发完。' }),
  CODE_MISSING: () => ({ title: '还没有课程编号', hint: '写上编号，再存。' }),
  CODE_TAKEN: ({ title }) => ({ title: '这个编号有课了', hint: `「${title}」用着它。换一个。` }),
  TOO_MANY_COURSES: ({ most }) => ({ title: `最多 ${most} 门课`, hint: '没有存下。' }),
  TERM_FAULTS: ({ faults }) => ({
    title: `有 ${faults.length} 处日期不对`,
    hint: '没有存下。看日期旁边的话，改好再存。',
  }),
  NO_FEE_POLICY: () => ({ title: '这学期还没有收费标准', hint: '没有存下。请区里先启用收费标准。' }),
  TERM_NOT_FOUND: () => ({ title: '没有这个学期', hint: '另选一个学期来抄。' }),
  DATES_FIRST: () => ({ title: '先写学期的日期', hint: '写好开学、放假和选课时间，再抄课程。' }),
  NOTHING_TO_SEND: () => ({ title: '没有要报区里的', hint: '学校自己能定的，直接发布。' }),
  PLAN_HAS_FAULTS: ({ titles }) => ({
    title: `有 ${titles.length} 门课没写对`,
    hint: `没有送：${titles.join('、')}。`,
  }),
  REMARK_MISSING: () => ({ title: '还没写要改什么', hint: '在要改的那门课下面写一句，再退回。' }),
  REMARKS_OPEN: () => ({ title: '还写着要改的', hint: '要么退回，要么只批另外的。' }),
  NOTHING_APPROVED: () => ({ title: '每一处都要改', hint: '没有可以先批的，直接退回。' }),
  CHECKS_MISSING: ({ courses }) => ({
    title: `${courses.length} 门课缺一项`,
    hint: `没有批：${courses.map(({ title }) => title).join('、')}。缺的补齐了才能批。`,
  }),
  PLAN_CHECKS_MISSING: () => ({ title: '整个方案还缺一项', hint: '没有批。缺的写一句提醒，再批。' }),
  NOTHING_TO_PUBLISH: () => ({ title: '没有可以发布的', hint: '改了的课，写对了、该批的批了，才能发布。' }),
  PLAN_NOT_APPROVED: () => ({ title: '区里还没有批', hint: '方案批准以后才能发布，发布以后才能报名。' }),
} satisfies Partial<ErrorTexts>
