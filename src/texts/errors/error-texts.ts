// The texts of errors a family may meet; pages of staff add those of their own.
import type { CallError } from '@src/api/failures/call-error'
import { sayGrades } from '../say-course'
import { sayEnd, saySavedAt } from '../say-date'
import type { ErrorText, ErrorTexts } from './error-text'
import { familyDrawErrorTexts } from './family-draw-error-texts'
import { familyErrorTexts } from './family-error-texts'
import { familyHomeworkErrorTexts } from './family-homework-error-texts'
import { paymentErrorTexts } from './payment-error-texts'
import { waiverErrorTexts } from './waiver-error-texts'

const AGAIN = '再试一次，重复提交不会多报多收。'

const SIBLING_REASONS = {
  WINDOW_CLOSED: '现在不在选课时间',
  GRADE_OUT_OF_RANGE: '年级不符',
  TIME_CLASH: '和别的课撞时间',
  NO_LESSONS_LEFT: '这学期的课已经上完',
  CONSENT_REQUIRED: '还没有同意处理孩子的信息',
  PUPIL_LEFT: '孩子已经离校',
  IN_LINE: '已经在候补里',
  TWICE: '填了两次',
} as const

/** What everybody downloads: a test holds that no error of an action open to families is missing. */
export const errorTexts = {
  ...familyErrorTexts,
  ...familyHomeworkErrorTexts,
  ...familyDrawErrorTexts,
  BAD_REQUEST: () => ({ title: '内容不完整', hint: '返回上一页，重新进来再试。' }),
  UNKNOWN_ACTION: () => ({ title: '小程序要更新了', hint: '关掉重新打开，就能继续用。' }),
  SIGN_IN_REQUIRED: () => ({ title: '还没有登录', hint: '登录后才能看孩子的信息。' }),
  FORBIDDEN: () => ({ title: '这里不对你开放', hint: '你现在的身份不能看这一页。' }),
  NOT_FOUND: () => ({ title: '没有找到', hint: '可能已经撤下，或者不属于你的孩子。' }),
  BUSY: () => ({ title: '人太多，没排上', hint: `没有报上，也没有扣钱。${AGAIN}` }),
  INTERNAL: () => ({ title: '没取到', hint: '不是你的问题，也没有扣钱。\n再试一次，或晚点来看。' }),
  OFFLINE: () => ({ title: '没有网络', hint: `看看手机的网络。连上后${AGAIN}` }),
  TIMEOUT: () => ({ title: '网络太慢', hint: `等了 15 秒没有回音。${AGAIN}` }),
  WINDOW_CLOSED: ({ opensAt, closesAt }) => ({
    title: '现在不在选课时间',
    hint: `选课时间是 ${saySavedAt(opensAt)} 至 ${sayEnd(closesAt)}。`,
  }),
  GRADE_OUT_OF_RANGE: ({ grades }) => ({ title: '年级不符', hint: `这门课只收${sayGrades(grades)}。` }),
  TIME_CLASH: ({ with: title }) => ({ title: '时间撞了', hint: `和「${title}」在同一时间，只能上一门。` }),
  NO_LESSONS_LEFT: () => ({ title: '这学期的课已经上完', hint: '下学期选课时再来。' }),
  NOT_ASKED: () => ({ title: '这门课现在没有在问', hint: '学校可能收回了，或者日子过了。刷新看看。' }),
  NOT_OFFERED: () => ({ title: '名额没有留到现在', hint: '可能过了时间，让给了下一位。刷新看看排到第几。' }),
  SEATS_SHORT: ({ seatsLeft, wanted }) => ({
    title: `只剩 ${seatsLeft} 个名额，不够 ${wanted} 个孩子`,
    hint: '一个都没有报，什么都没变。可以分开报，或分开排候补。',
  }),
  SIBLING_REFUSED: ({ name, because }) => ({
    title: `${name}不能报这门课`,
    hint: `${SIBLING_REASONS[because]}。几个孩子都没有报，什么都没变。`,
  }),
  COURSE_FULL: () => ({ title: '那门课刚满', hint: '原来的名额还在，什么都没变。' }),
  CARE_FULL: () => ({ title: '托管名额满了', hint: '托管不排队，学校要加开班。请联系班主任。' }),
  CONSENT_OUTDATED: () => ({ title: '约定有更新', hint: '没有报上。请重新看一遍再同意。' }),
  CONSENT_REQUIRED: () => ({ title: '先看一份说明', hint: '还没有报上。同意处理孩子的信息以后，就能报名。' }),
  PUPIL_LEFT: () => ({ title: '孩子已经离校', hint: '不能再报这所学校的课。转到新学校后，由新学校录入。' }),
  PHONE_REQUIRED: () => ({ title: '先连上手机号', hint: '点「用手机号登录」，再输一次。' }),
  PHONE_NOT_VERIFIED: () => ({ title: '没有拿到手机号', hint: '再点一次，选「允许」。也可以用班级码。' }),
  LOGIN_TAKEN: () => ({ title: '这个微信已经连着另一个手机号', hint: '要换手机号，请联系班主任或学校。' }),
  CODE_INVALID: ({ triesLeft }) => ({
    title: '码不对',
    hint: `可能打错、过期或用过了。照着再输一遍，今天还可以错 ${triesLeft} 次。`,
  }),
  NAME_UNKNOWN: ({ triesLeft }) => ({
    title: '码对了，姓名没有对上',
    hint: `这个班的名册里没有这个姓名。照学校名册写孩子的姓名，今天还可以错 ${triesLeft} 次。`,
  }),
  TOO_MANY_REQUESTS: ({ most }) => ({
    title: `已经有 ${most} 份申请在等`,
    hint: '没有提交。等班主任处理了前面的，再申请。',
  }),
  DECLINED_BEFORE: ({ at }) => ({
    title: '班主任没有通过这份申请',
    hint: `${saySavedAt(at)} 没有通过。姓名、关系写对了再申请；都对的话，请班主任改为通过。`,
  }),
  TOO_MANY_TRIES: ({ until }) => ({
    title: '试的次数太多',
    hint: `为了孩子的安全先停一停，${saySavedAt(until)} 以后再试。急的话请找班主任。`,
  }),
  TOO_MANY_INVITATIONS: ({ most }) => ({ title: `最多同时有 ${most} 个邀请`, hint: '先收回一个不用的。' }),
  NOT_YOURS_TO_END: () => ({ title: '这位不能由你移出', hint: '学校名册上的监护人，请找班主任。' }),
  ALREADY_SETTLED: () => ({ title: '已经处理过了', hint: '刷新看看结果。' }),
  TEXT_CHANGED: () => ({ title: '说明有更新', hint: '没有记下。请重新看一遍再同意。' }),
  ...waiverErrorTexts,
  ...paymentErrorTexts,
  NOT_ENROLLED: () => ({ title: '没有报这门课', hint: '可能已经退掉了。刷新看看。' }),
} satisfies Partial<ErrorTexts>

const known: Partial<ErrorTexts> = { ...errorTexts }

/** Pages of staff bring theirs as they are loaded. */
export function knowErrorTexts(texts: Partial<ErrorTexts>): void {
  Object.assign(known, texts)
}

/** The text for an error; a screen may say particular ones in its own words. */
export function sayError(error: CallError, own: Partial<ErrorTexts> = {}): ErrorText {
  // The table's type ties each code to its own error; indexing by a union loses the tie, so it is stated here.
  const say = (own[error.code] ?? known[error.code] ?? errorTexts.INTERNAL) as (error: CallError) => ErrorText
  return say(error)
}

/** The short number a person can tell the school, where there is one. */
export function requestIdOf(error: CallError): string | undefined {
  return error.code === 'INTERNAL' && error.requestId !== '' ? error.requestId.slice(0, 8) : undefined
}
