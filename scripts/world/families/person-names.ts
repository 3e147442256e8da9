// Generates fictional names from common surnames and random given names.
import type { SeededRandom } from '../seeded-random'

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳',
  '上官',
  '诸葛',
]
const CHILD_FIRST = [...'子梓雨语思欣若一诗浩宇俊佳嘉书乐沐奕晨静安芷可知明清星云景亦初望南北禾时']
const CHILD_SECOND = [...'涵轩萱辰彤瑶琪然铭妍悦阳睿宁航菲桐恒言溪禾初朗墨岚川扬舟源宸苒昕奇泽']
const MEN_GIVEN = [
  ...['建国', '志强', '海涛', '立军', '晓东', '国庆', '永刚', '小军', '长青', '大勇', '鹏飞', '建华', '向阳', '爱民'],
  ...['卫东', '俊杰', '少华', '新民', '家明', '德福', '伟', '磊', '刚'],
]
const WOMEN_GIVEN = [
  ...['春燕', '丽华', '文娟', '秀兰', '玉梅', '桂芳', '红霞', '艳玲', '慧敏', '美凤', '雪梅', '月琴', '素芬', '婷婷'],
  ...['金花', '翠萍', '彩云', '淑珍', '静', '敏', '娜'],
]

export function surname(random: SeededRandom): string {
  // The first forty are by far the commonest.
  return random.pick(random.chance(75) ? SURNAMES.slice(0, 40) : SURNAMES)
}

export function childName(random: SeededRandom, family: string): string {
  const isSingle = random.chance(8)
  return family + (isSingle ? '' : random.pick(CHILD_FIRST)) + random.pick(CHILD_SECOND)
}

export function manName(random: SeededRandom, family = surname(random)): string {
  return family + random.pick(MEN_GIVEN)
}

export function womanName(random: SeededRandom): string {
  return surname(random) + random.pick(WOMEN_GIVEN)
}
