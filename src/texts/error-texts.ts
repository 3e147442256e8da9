// Owns what a person reads when something did not work: one text for every code there is. A missing one does not compile.
import type { CallError, CallErrorCode } from '@src/api/call-error'
import { sayGrades } from './say-course'
import { saySavedAt } from './say-date'

export interface ErrorText {
  readonly title: string
  readonly hint: string
}

export type ErrorTexts = {
  readonly [Code in CallErrorCode]: (error: Extract<CallError, { readonly code: Code }>) => ErrorText
}

const AGAIN = '再试一次，重复提交不会多报多收。'

export const errorTexts: ErrorTexts = {
  BAD_REQUEST: () => ({ title: '内容不完整', hint: '返回上一页，重新进来再试。' }),
  UNKNOWN_ACTION: () => ({ title: '小程序要更新了', hint: '关掉重新打开，就能继续用。' }),
  SIGN_IN_REQUIRED: () => ({ title: '还没有登录', hint: '登录后才能看孩子的信息。' }),
  FORBIDDEN: () => ({ title: '这里不对你开放', hint: '你现在的身份不能看这一页。' }),
  NOT_FOUND: () => ({ title: '没有找到', hint: '可能已经撤下，或者不属于你的孩子。' }),
  BUSY: () => ({ title: '人太多，没排上', hint: `没有报上，也没有扣钱。${AGAIN}` }),
  INTERNAL: () => ({ title: '没取到', hint: '不是你的问题，也没有扣钱。\n再试一次，或晚点来看。' }),
  OFFLINE: () => ({ title: '没有网络', hint: `看看手机的网络。连上后${AGAIN}` }),
  TIMEOUT: () => ({ title: '网络太慢', hint: `等了 15 秒没有回音。${AGAIN}` }),
  FILE_NOT_FOUND: () => ({ title: '文件找不到了', hint: '上传的文件已过期，请重新选一次。' }),
  WORKBOOK_TOO_LARGE: ({ limitBytes }) => ({
    title: '文件太大',
    hint: `最大 ${Math.floor(limitBytes / 1_048_576)} MB。删掉图片和多余的工作表再传。`,
  }),
  WORKBOOK_UNREADABLE: () => ({
    title: '这个文件打不开',
    hint: '要 .xlsx 格式、没有密码的表格。用表格软件另存一份再传。',
  }),
  WORKBOOK_CHANGED: () => ({ title: '文件和刚才看的不一样', hint: '没有写入。请重新上传，再看一遍。' }),
  WORKBOOK_HAS_FAULTS: ({ total }) => ({ title: `还有 ${total} 处要改`, hint: '没有写入。改好表格再上传。' }),
  WINDOW_CLOSED: ({ opensAt, closesAt }) => ({
    title: '现在不在选课时间',
    hint: `选课时间是 ${saySavedAt(opensAt)} 至 ${saySavedAt(closesAt)}。`,
  }),
  GRADE_OUT_OF_RANGE: ({ grades }) => ({ title: '年级不符', hint: `这门课只收${sayGrades(grades)}。` }),
  TIME_CLASH: ({ with: title }) => ({ title: '时间撞了', hint: `和「${title}」在同一时间，只能上一门。` }),
  NO_LESSONS_LEFT: () => ({ title: '这学期的课已经上完', hint: '下学期选课时再来。' }),
  CARE_FULL: () => ({ title: '托管名额满了', hint: '托管不排队，学校要加开班。请联系班主任。' }),
  CONSENT_OUTDATED: () => ({ title: '约定有更新', hint: '没有报上。请重新看一遍再同意。' }),
  NOT_ENROLLED: () => ({ title: '没有报这门课', hint: '可能已经退掉了。刷新看看。' }),
}

/** The text for an error; a screen may say particular ones in its own words. */
export function sayError(error: CallError, own: Partial<ErrorTexts> = {}): ErrorText {
  // The table's type ties each code to its own error; indexing by a union loses the tie, so it is stated here.
  const say = (own[error.code] ?? errorTexts[error.code]) as (error: CallError) => ErrorText
  return say(error)
}

/** The short number a person can tell the school, where there is one. */
export function requestIdOf(error: CallError): string | undefined {
  return error.code === 'INTERNAL' && error.requestId !== '' ? error.requestId.slice(0, 8) : undefined
}
