// Error texts of classes, pupils and staff kept by hand, and of the term change.
import { sayDate } from '../say-date'
import type { ErrorTexts } from './error-text'

export const peopleErrorTexts = {
  GRADE_NOT_HERE: () => ({ title: '学校没有这个年级', hint: '没有添加。年级由区里在学校资料里设。' }),
  CLASS_NAME_TAKEN: () => ({ title: '已经有叫这个名字的班', hint: '没有改。换一个名字。' }),
  CLASS_HAS_PUPILS: ({ pupils }) => ({
    title: `班里还有 ${pupils} 名学生`,
    hint: '没有停用。先把他们换到别的班，或登记离校。',
  }),
  CLASS_CLOSED: () => ({ title: '这个班已经停用', hint: '没有写入。先恢复这个班，或选别的班。' }),
  ROWS_HAVE_FAULTS: ({ faults }) => ({ title: `还有 ${faults.length} 处要改`, hint: '没有写入。改好标出的地方再存。' }),
  PERHAPS_SAME_CHILD: () => ({ title: '可能是同一个孩子', hint: '没有写入。看一看同名的孩子，确认不是同一个再存。' }),
  CHANGED_MEANWHILE: () => ({ title: '刚才有人改过', hint: '没有写入。重新打开看一看，再改。' }),
  PUPIL_NUMBER_TAKEN: () => ({ title: '学号有人用了', hint: '没有改。在这所学校里学号不能重复。' }),
  PHONE_IS_GUARDIAN: ({ name }) => ({
    title: `这个手机号已经是${name}`,
    hint: '没有添加。一个手机号只能是一位家长，两位家长要各用一个。',
  }),
  STAFF_NUMBER_TAKEN: ({ name }) => ({
    title: `这个工号是${name}的`,
    hint: '没有存。工号不能重复；换了手机号就先办交接，再重新录入。',
  }),
  STAFF_PHONE_TAKEN: ({ number }) => ({
    title: `这个手机号已经是工号 ${number}`,
    hint: '没有存。一个手机号只能是一位老师。',
  }),
  NOT_ON_STAFF_LIST: () => ({ title: '教师名单里没有他', hint: '没有存。先录入工号、姓名和手机号。' }),
  PROMOTION_NOT_YET: ({ opensOn }) => ({ title: '还没到升级的时候', hint: `${sayDate(opensOn)}起可以办。` }),
  ROSTER_IMPORTED: ({ on }) => ({
    title: '班级已经是新学年的',
    hint: `没有改动。${sayDate(on)}导入过新学年的全校名册，再升就升了两级。`,
  }),
  PROMOTION_OVER: () => ({ title: '这次升级已经办过', hint: '没有改动。重新打开看一看。' }),
  PROMOTION_BEGUN: ({ startsOn }) => ({
    title: '新学年已经开始',
    hint: `${sayDate(startsOn)}起不能整体撤回。要改的，一个班一个班地改。`,
  }),
  NOTHING_PROMOTED: () => ({ title: '还没有升级', hint: '没有什么要撤回的。' }),
  CLASSES_CHANGED: () => ({ title: '班级刚才有变化', hint: '没有升级。重新看一遍再办。' }),
} satisfies Partial<ErrorTexts>
