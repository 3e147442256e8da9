// Demonstration subsidy policy for small rural schools, 2026; only the idea is from the report.
import { fen } from '../../../values/fen'
import { cited, invented } from '../../policy/cite'
import type { SubsidyPolicy } from '../subsidy'

export const subsidy2026: SubsidyPolicy = {
  threshold: cited(100, invented('乡村学校学生数扣除困难学生后在100人以下')),
  inclusive: cited(true, {
    document: '中华人民共和国民法典',
    number: '',
    clause: '第一千二百五十九条：“以下”包括本数',
    date: '2020-05-28',
    demonstration: false,
  }),
  headcount: cited('ENROLLED_LESS_HARDSHIP', invented('在籍学生数扣除困难学生')),
  censusDay: cited('09-30', invented('以9月30日在籍为准')),
  teacherFloor: cited(fen(4_000), invented('教师每课时按40元计')),
}
