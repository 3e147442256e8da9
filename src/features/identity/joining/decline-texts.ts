// Words for why a class teacher lets a family not in: to the teacher, and to the family.
import type { DeclineReason } from '@domain/identity/joining/join-request'

interface DeclineWords {
  /** What the teacher chooses. */
  readonly title: string
  /** What the family reads, with what to do. */
  readonly toFamily: string
}

export const DECLINE_WORDS: Record<DeclineReason, DeclineWords> = {
  NAME_DIFFERS: { title: '姓名对不上', toFamily: '姓名和学校的对不上。照学校名册写，再申请一次。' },
  OTHER_CLASS: { title: '孩子不在这个班', toFamily: '孩子不在这个班。向孩子现在的班主任要班级码，再申请。' },
  NOT_KNOWN: { title: '不认识这位家长', toFamily: '班主任没认出你。给学校打电话说明，班主任能改为通过。' },
  OTHER: { title: '其他原因', toFamily: '给学校打电话问问原因，班主任能改为通过。' },
}
