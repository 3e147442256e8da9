// Error texts of examinations, inspections, notes and a school's five rules.
import type { ExamFault } from '@domain/homework/exams/check-exam'
import { sayDate } from '../say-date'
import type { ErrorTexts } from './error-text'

const EXAM_FAULT_TEXTS: Readonly<Record<ExamFault, string>> = {
  GRADE_NOT_TAUGHT: '学校没有这个年级',
  OUTSIDE_TERM: '这一天不在学期里',
  NOT_A_SCHOOL_DAY: '这一天不上学',
  NO_PAPER_IN_LOWER_GRADES: '一、二年级不进行纸笔考试',
  MIDTERM_FOR_JUNIOR_ONLY: '小学没有期中考试',
  MOCK_FOR_GRADUATES_ONLY: '只有毕业年级有模拟考试',
  FINAL_TOO_EARLY: '期末考试要在学期最后四周里',
  ONE_FINAL_A_TERM: '这个年级这学期已经有期末考试',
  ONE_MIDTERM_A_TERM: '这个年级这学期已经有期中考试',
  TWO_MOCKS_A_YEAR: '模拟考试一年最多两次',
}

export const inspectionErrorTexts = {
  EXAM_NOT_ALLOWED: ({ fault, document }) => ({
    title: EXAM_FAULT_TEXTS[fault],
    hint: `没有安排。依据：${document}。`,
  }),
  EXAM_UNKNOWN: () => ({ title: '没有这次考试', hint: '可能还没考、取消了，或者没有这一科。' }),
  NOTICE_TOO_SHORT: ({ firstDay }) => ({
    title: '要提前一个月告知',
    hint: `最早从 ${sayDate(firstDay)}开始。没有列入。`,
  }),
  DAYS_OUT_OF_ORDER: () => ({ title: '日期前后不对', hint: '结束不能早于开始，也不能跨学年。' }),
  SCHOOLS_NEEDED: () => ({ title: '学校没有选对', hint: '综合和专项要选学校；随机抽查不选，抽出来才知道。' }),
  SECOND_COMPREHENSIVE: ({ schoolIds }) => ({
    title: `有 ${schoolIds.length} 所学校今年已经有综合督查`,
    hint: '一所学校一年最多一次。没有列入。',
  }),
  NOT_RANDOM: () => ({ title: '这一项不抽班', hint: '只有随机抽查要封名单。' }),
  ALREADY_FIXED: () => ({ title: '名单已经封了', hint: '封了不能再换。' }),
  NUMBER_DAY_WRONG: ({ from, until }) => ({
    title: '公开号码的日子不对',
    hint: `要在 ${sayDate(from)}到 ${sayDate(until)}之间：封名单时谁都不知道它。`,
  }),
  NOTHING_TO_DRAW: () => ({ title: '没有可抽的班', hint: '至少抽一个班；三年级以上才抽。' }),
  NOT_FIXED: () => ({ title: '名单还没封', hint: '先封名单，再等号码公布。' }),
  ALREADY_DRAWN: () => ({ title: '已经抽过了，不能重抽', hint: '抽出的班不变，谁来算都一样。' }),
  NUMBER_NOT_OUT: ({ numberOn }) => ({ title: '号码还没公布', hint: `${sayDate(numberOn)}才有。` }),
  NOT_IN_ITS_DAYS: ({ from, until }) => ({
    title: '不在这一项的日子里',
    hint: `只能在 ${sayDate(from)}到 ${sayDate(until)}之间查。`,
  }),
  NOT_IN_SAMPLE: () => ({ title: '不在抽出的班里', hint: '清单以外、没抽到的不查。' }),
  OWN_SCHOOL: () => ({ title: '不能查自己的学校', hint: '你在这所学校工作，或者孩子在这里。请别的同事去。' }),
  FORM_INCOMPLETE: () => ({ title: '还有没看的项', hint: '每一项都要选一个；没看到就选「没看到」。' }),
  DUE_NEEDED: ({ from }) => ({ title: '写上改什么、哪天前改好', hint: `日子最早是 ${sayDate(from)}。` }),
  ALREADY_RECORDED: () => ({ title: '这个班已经记过了', hint: '刷新看看。' }),
  NOT_OPEN: () => ({ title: '这一项不用再说了', hint: '刷新看看，可能已经报过或销了。' }),
  NOT_ANSWERED: () => ({ title: '学校还没说改了什么', hint: '刷新看看。' }),
  FROM_TOO_EARLY: () => ({ title: '日子已经过去了', hint: '从今天或以后的一天起用。' }),
  LOOSER_THAN_LAW: () => ({ title: '比国家的规定松', hint: '作业时间只能更短，睡眠时间只能更长。没有写进去。' }),
} satisfies Partial<ErrorTexts>
