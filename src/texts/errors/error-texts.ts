// The text for every error code. A missing one does not compile.
import type { CallError } from '@src/api/failures/call-error'
import { sayGrades } from '../say-course'
import { sayEnd, saySavedAt } from '../say-date'
import { sayYuan } from '../say-money'
import { announcementErrorTexts } from './announcement-error-texts'
import { behalfErrorTexts } from './behalf-error-texts'
import { billErrorTexts } from './bill-error-texts'
import { complaintErrorTexts } from './complaint-error-texts'
import { districtFeeErrorTexts } from './district-fee-error-texts'
import type { ErrorText, ErrorTexts } from './error-text'
import { familyHomeworkErrorTexts } from './family-homework-error-texts'
import { homeworkErrorTexts } from './homework-error-texts'
import { inspectionErrorTexts } from './inspection-error-texts'
import { paymentErrorTexts } from './payment-error-texts'
import { peopleErrorTexts } from './people-error-texts'
import { REFUSAL_TEXTS } from './refusal-texts'
import { settlementErrorTexts } from './settlement-error-texts'
import { statementErrorTexts } from './statement-error-texts'
import { termPlanErrorTexts } from './term-plan-error-texts'
import { waiverErrorTexts } from './waiver-error-texts'

const AGAIN = '再试一次，重复提交不会多报多收。'

export const errorTexts: ErrorTexts = {
  ...homeworkErrorTexts,
  ...inspectionErrorTexts,
  ...familyHomeworkErrorTexts,
  ...announcementErrorTexts,
  ...behalfErrorTexts,
  ...billErrorTexts,
  ...statementErrorTexts,
  ...complaintErrorTexts,
  ...peopleErrorTexts,
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
  WORKBOOK_UNREADABLE: ({ reason }) => ({ title: '这个文件打不开', hint: REFUSAL_TEXTS[reason] }),
  WORKBOOK_CHANGED: () => ({ title: '文件和刚才看的不一样', hint: '没有写入。请重新上传，再看一遍。' }),
  LEAVING_NOT_CONFIRMED: () => ({ title: '离开的人数对不上', hint: '没有写入。再看一遍名单，把人数重新输一遍。' }),
  WORKBOOK_HAS_QUESTIONS: ({ total }) => ({ title: `还有 ${total} 个问题没有回答`, hint: '没有写入。回答了再写。' }),
  WORKBOOK_HAS_FAULTS: ({ total }) => ({ title: `还有 ${total} 处要改`, hint: '没有写入。改好表格再上传。' }),
  WINDOW_CLOSED: ({ opensAt, closesAt }) => ({
    title: '现在不在选课时间',
    hint: `选课时间是 ${saySavedAt(opensAt)} 至 ${sayEnd(closesAt)}。`,
  }),
  GRADE_OUT_OF_RANGE: ({ grades }) => ({ title: '年级不符', hint: `这门课只收${sayGrades(grades)}。` }),
  TIME_CLASH: ({ with: title }) => ({ title: '时间撞了', hint: `和「${title}」在同一时间，只能上一门。` }),
  NO_LESSONS_LEFT: () => ({ title: '这学期的课已经上完', hint: '下学期选课时再来。' }),
  ENDING_UNDER_WAY: () => ({ title: '这门课已经说要变动', hint: '先收回那一次，再重新定。' }),
  OTHER_COURSE_UNFIT: () => ({ title: '这门课并不过去', hint: '要并的课得是同一学期、还有课、自己不停的。换一门。' }),
  TOO_FEW_SEATS: ({ seatsLeft, seated }) => ({
    title: '另一门课坐不下',
    hint: `要过去 ${seated} 个，只空 ${seatsLeft} 个名额。换一门，或先加名额。`,
  }),
  NOTHING_TO_TAKE_BACK: () => ({ title: '没有可收回的变动', hint: '可能已经到日子生效了。刷新看看。' }),
  NOT_ASKED: () => ({ title: '这门课现在没有在问', hint: '学校可能收回了，或者日子过了。刷新看看。' }),
  COURSE_FULL: () => ({ title: '那门课刚满', hint: '原来的名额还在，什么都没变。' }),
  CARE_FULL: () => ({ title: '托管名额满了', hint: '托管不排队，学校要加开班。请联系班主任。' }),
  CONSENT_OUTDATED: () => ({ title: '约定有更新', hint: '没有报上。请重新看一遍再同意。' }),
  CONSENT_REQUIRED: () => ({ title: '先看一份说明', hint: '还没有报上。同意处理孩子的信息以后，就能报名。' }),
  PUPIL_LEFT: () => ({ title: '孩子已经离校', hint: '不能再报这所学校的课。转到新学校后，由新学校录入。' }),
  NOT_TEACHING_STAFF: () => ({ title: '他还不是这里的老师', hint: '先请他用邀请码加入学校。' }),
  UNTIL_IS_OVER: () => ({ title: '这一天已经过去', hint: '选今天或以后的一天。' }),
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
  NOTHING_TO_RESTORE: () => ({ title: '没有可以恢复的', hint: '请他重新扫班级码进来。' }),
  PUPIL_NEEDED: () => ({ title: '还没选是哪个孩子', hint: '选一个本班的学生，再通过。' }),
  ALREADY_APPROVED: () => ({ title: '已经通过了', hint: '不对的话，在学生下面把他移出。' }),
  ALREADY_SETTLED: () => ({ title: '已经处理过了', hint: '刷新看看结果。' }),
  SCOPE_NEEDED: () => ({ title: '还差一项', hint: '班主任要选班级，年级组长要选年级，学校管理员要选学校。' }),
  LAST_ADMIN: () => ({ title: '这是学校唯一的管理员', hint: '先请一位新的管理员进来，再移出。' }),
  LAST_OFFICER: () => ({ title: '这是区里唯一的管理员', hint: '先请一位新的管理员进来，再移出。' }),
  REASON_NEEDED: () => ({ title: '还没选离校原因', hint: '选一个原因，再确认。' }),
  NAME_TAKEN: () => ({ title: '已经有同名的学校', hint: '换一个名字，或在列表里找到它修改。' }),
  TEXT_CHANGED: () => ({ title: '说明有更新', hint: '没有记下。请重新看一遍再同意。' }),
  NO_TERM: () => ({ title: '还没有开始的学期', hint: '学期开始以后再来。' }),
  NOT_READY: ({ blockers }) => ({ title: `还差 ${blockers.length} 项`, hint: '没有结账。办完下面列的，再来结。' }),
  FIGURES_CHANGED: () => ({ title: '数字刚刚有变', hint: '没有结账。刷新看过新的数字，再结。' }),
  NOT_CLOSED: () => ({ title: '还没有结账', hint: '财务结账以后，才能向家长公布。' }),
  SECOND_PERSON_NEEDED: () => ({
    title: '要请另一个人办',
    hint: '结账的人不能自己公布，也不能自己退回，请另一位管理员来。',
  }),
  PUBLISHED_ALREADY: () => ({ title: '已经公布了', hint: '家长看到的数字不再变。有错的，下学期补记。' }),
  PAYEE_UNKNOWN: () => ({ title: '没有找到这一位', hint: '没有写入。刷新后再选一次。' }),
  PAID_MORE_ALREADY: ({ paidFen }) => ({
    title: '已经发的比这多',
    hint: `没有写入。已经发了 ${sayYuan(paidFen)} 元，先冲销多发的，再改。`,
  }),
  COST_REFUSED: ({ kind }) => ({
    title: kind === 'VENUE' ? '场地费不能列支' : '水电费不能列支',
    hint: '没有写入。学校的教室和水电不是课后服务的成本，不能从家长缴的费里出。',
  }),
  OVER_DUE: ({ leftFen }) => ({ title: '比应发的多', hint: `没有写入。最多还能发 ${sayYuan(leftFen)} 元。` }),
  NOT_PAID_YET: () => ({ title: '还没到发放那天', hint: '发了以后再登记，日期不能晚于今天。' }),
  KEY_TAKEN: () => ({ title: '这一笔已经登记过', hint: '刷新看看，不要重复登记。' }),
  NOT_HELD_YET: () => ({ title: '还没到上课那天', hint: '上过以后再登记。要停课，可以提前登记停课。' }),
  NO_LESSON_THAT_DAY: () => ({ title: '那天没有这门课', hint: '换一天看看。' }),
  TERM_CLOSED: () => ({ title: '这学期已经结账', hint: '没有写入。结账以后，课时和费用不再改。' }),
  RECORDED_OTHERWISE: ({ titles }) => ({
    title: '已经登记成别的情况',
    hint: `没有写入：${titles.join('、')}。要改，请用「更正」写明原因。`,
  }),
  SUBSTITUTE_UNKNOWN: () => ({ title: '代课老师不在本校名单里', hint: '刷新后重新选一位。' }),
  NOT_RECORDED: () => ({ title: '这节课还没有登记', hint: '先登记上了还是停了。' }),
  SIGNED_BY_PAYEE: ({ titles }) => ({
    title: '自己上的课，要请别人签字',
    hint: `没有签：${titles.join('、')}。请另一位教务或财务来签。`,
  }),
  UNSIGNED_BY_SELF: ({ titles }) => ({
    title: '你撤回的签字，要请别人重新签',
    hint: `没有签：${titles.join('、')}。请另一位教务或财务看过再签。`,
  }),
  ...termPlanErrorTexts,
  ...settlementErrorTexts,
  ...waiverErrorTexts,
  ...districtFeeErrorTexts,
  ...paymentErrorTexts,
  NOTHING_TO_EXPORT: () => ({ title: '还没有可以导出的', hint: '有了账单或课时以后再来。' }),
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
