// Error texts of workbooks, courses, roles and lessons, for schools and offices.
import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'
import { REFUSAL_TEXTS } from './refusal-texts'

export const officeErrorTexts = {
  NOT_IN_LINE: () => ({ title: '这个孩子现在不在候补里', hint: '可能报上了、轮到了，或者退出了。刷新看看名单。' }),
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
  ENDING_UNDER_WAY: () => ({ title: '这门课已经说要变动', hint: '先收回那一次，再重新定。' }),
  OTHER_COURSE_UNFIT: () => ({ title: '这门课并不过去', hint: '要并的课得是同一学期、还有课、自己不停的。换一门。' }),
  TOO_FEW_SEATS: ({ seatsLeft, seated }) => ({
    title: '另一门课坐不下',
    hint: `要过去 ${seated} 个，只空 ${seatsLeft} 个名额。换一门，或先加名额。`,
  }),
  NOTHING_TO_TAKE_BACK: () => ({ title: '没有可收回的变动', hint: '可能已经到日子生效了。刷新看看。' }),
  NOT_TEACHING_STAFF: () => ({ title: '他还不是这里的老师', hint: '先请他用邀请码加入学校。' }),
  UNTIL_IS_OVER: () => ({ title: '这一天已经过去', hint: '选今天或以后的一天。' }),
  NOTHING_TO_RESTORE: () => ({ title: '没有可以恢复的', hint: '请他重新扫班级码进来。' }),
  PUPIL_NEEDED: () => ({ title: '还没选是哪个孩子', hint: '选一个本班的学生，再通过。' }),
  ALREADY_APPROVED: () => ({ title: '已经通过了', hint: '不对的话，在学生下面把他移出。' }),
  SCOPE_NEEDED: () => ({ title: '还差一项', hint: '班主任要选班级，年级组长要选年级，学校管理员要选学校。' }),
  LAST_ADMIN: () => ({ title: '这是学校唯一的管理员', hint: '先请一位新的管理员进来，再移出。' }),
  LAST_OFFICER: () => ({ title: '这是区里唯一的管理员', hint: '先请一位新的管理员进来，再移出。' }),
  REASON_NEEDED: () => ({ title: '还没选离校原因', hint: '选一个原因，再确认。' }),
  NAME_TAKEN: () => ({ title: '已经有同名的学校', hint: '换一个名字，或在列表里找到它修改。' }),
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
  NOTHING_TO_EXPORT: () => ({ title: '还没有可以导出的', hint: '有了账单或课时以后再来。' }),
  NO_SUCH_GUEST: () => ({ title: '没有记过这个孩子', hint: '刷新看看。' }),
  CHILD_NOT_NAMED: () => ({ title: '还没说是哪个孩子', hint: '由教务从学生名单里选。' }),
  NOT_ASKED_ANY_MORE: () => ({ title: '家里不问了', hint: '可能撤回了，或者别的老师已经答了。刷新看看。' }),
} satisfies Partial<ErrorTexts>
