// Tests the order of classes, grades, weekdays and names against lists as people write them.
import { compareAsPeople } from './compare-as-people'

const LISTS: readonly (readonly string[])[] = [
  ['一(1)班', '一(2)班', '一(10)班', '二(1)班', '三(2)班', '六(1)班', '十(1)班', '十一(1)班', '十二(3)班'],
  ['一年级', '二年级', '三年级', '六年级', '九年级', '十年级'],
  ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  ['星期一', '星期三', '星期天'],
  ['一、二', '三–六', '五、六'],
  ['一年级托管', '二年级托管', '十年级托管'],
  ['陈一诺', '程远', '方可欣', '郭子谦', '林小满', '周子墨'],
  ['科创楼 9', '科创楼 30', '科创楼 302'],
]

test.each(LISTS.map((list) => [list[0], list] as const))('in order from %s', (_, list) => {
  expect([...list].reverse().sort(compareAsPeople)).toEqual(list)
})

test('a name that begins with a numeral stays a name', () => {
  expect(['万一', '一鸣', '阿一'].sort(compareAsPeople)).toEqual(['阿一', '万一', '一鸣'])
})
