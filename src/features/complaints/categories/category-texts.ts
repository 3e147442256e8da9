// Words for what complaints are about, for hidden forms and for departments.
import type { ComplaintCategory, ComplaintTarget } from '@domain/complaints/categories/category'
import type { Department } from '@domain/complaints/categories/department'
import type { VariantForm } from '@domain/complaints/categories/variant-form'

export interface CategoryWords {
  readonly word: string
  /** One line that helps to choose it. */
  readonly hint: string
}

export const CATEGORY_TEXTS: Record<ComplaintCategory, CategoryWords> = {
  UNLICENSED: { word: '无证办班', hint: '没有办学许可，也没有营业执照' },
  VARIANT_SUBJECT: { word: '主体不合规', hint: '借别家的证，或只有非学科的证' },
  VARIANT_STAFF: { word: '住家教师、在职教师', hint: '住家教师，或在职教师在外面教' },
  VARIANT_TIME: { word: '不该上课的时间', hint: '周末、假期、夜里上语数英' },
  VARIANT_PLACE: { word: '藏起来的地点', hint: '居民楼、酒店、咖啡厅、外地' },
  VARIANT_CONTENT: { word: '换个名目上学科', hint: '研学、夏令营、思维、国学' },
  VARIANT_MODE: { word: '换个方式上学科', hint: '直播变录播、众筹私教、家政、咨询、托管' },
  VARIANT_OTHER: { word: '别的变相补课', hint: '说不准是哪种' },
  PREPAYMENT_TOO_MUCH: { word: '收费超期', hint: '一次收超 3 个月，或超 60 课时' },
  REFUND_REFUSED: { word: '不退费', hint: '退课了，钱不退或少退' },
  RAN_AWAY: { word: '关门跑路', hint: '人找不到，课没上完' },
  WAGE_ARREARS: { word: '欠教师工资', hint: '在机构教课，工资没发' },
  HOMEWORK_OVERLOAD: { word: '作业过多', hint: '超过规定时长，或罚抄' },
  MARKS_PUBLISHED: { word: '排名、公布分数', hint: '按分数排名，或在群里公布' },
  SCHOOL_CHARGES: { word: '学校乱收费', hint: '不该收的收了，或收错了' },
  FORCED_ENROLLMENT: { word: '强制参加', hint: '课后服务或买东西，不是自愿的' },
  PAID_TUTORING: { word: '校内教师有偿补课', hint: '在职教师收钱补课' },
  CHILD_SAFETY: { word: '孩子的安全', hint: '有孩子可能受到伤害' },
  OTHER: { word: '其他', hint: '说不准也行' },
}

export const TARGET_WORDS: Record<ComplaintTarget, string> = {
  INSTITUTION: '校外机构或个人',
  SCHOOL: '学校或学校里的人',
  BUREAU: '教育局或局里的人',
}

export const FORM_WORDS: Record<VariantForm, string> = {
  LICENSE_OF_ANOTHER: '借用别家证照',
  NON_ACADEMIC_LICENSE: '只有非学科的证',
  LIVE_IN_TUTOR: '住家教师',
  SERVING_TEACHER: '在职教师兼课',
  REST_DAY: '周末',
  LONG_VACATION: '寒暑假和节假日',
  LATE_EVENING: '晚上 8:30 以后',
  HOME: '居民楼',
  HOTEL: '酒店',
  CAFE: '咖啡厅',
  ANOTHER_TOWN: '异地',
  STUDY_TRIP: '研学',
  STUDY_TOUR: '游学',
  CAMP: '夏令营、冬令营',
  THINKING_SKILLS: '思维素养',
  CLASSICS: '国学素养',
  WITHIN_A_HOBBY_CLASS: '兴趣班里夹带学科',
  RECORDED_AFTER_LIVE: '直播变录播',
  SHARED_PRIVATE_TUTOR: '众筹私教',
  HOUSEKEEPING: '家政服务',
  CONSULTING: '咨询',
  CULTURE_COMPANY: '文化传播',
  AFTER_SCHOOL_CARE: '课后托管',
}

export const DEPARTMENT_WORDS: Record<Department, string> = {
  EDUCATION: '教体局',
  POLICE: '公安',
  MARKET: '市场监管',
  URBAN: '城管',
  HOUSING: '住建',
  CIVIL_AFFAIRS: '民政',
  LABOR: '人社',
  CULTURE: '文旅',
  SCIENCE: '科技',
  HEALTH: '卫健',
}
