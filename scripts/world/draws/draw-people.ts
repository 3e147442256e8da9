// Names the people of the three schools that give out seats by wishes: offices, mothers, children.
import type { WorldGuardian } from '../schools/school-world'
import type { Signing } from '../signings'

/** Beside the district that this deployment serves: its lists and counts are not touched. */
export const NEIGHBOR = 'xikou'

export interface DrawPerson {
  readonly login: string
  readonly name: string
  readonly phone: string
}

export interface DrawFamily {
  readonly mother: DrawPerson
  /** In grades three and four. */
  readonly children: readonly [younger: string, older: string]
}

export interface DrawSchoolPeople {
  readonly schoolId: string
  readonly name: string
  readonly clerk: DrawPerson
  readonly family: DrawFamily
}

const person = (login: string, name: string, phone: string): DrawPerson => ({ login: `web:${login}`, name, phone })

export const BEFORE: DrawSchoolPeople = {
  schoolId: 'hexi',
  name: '河西小学',
  clerk: person('hexi-clerk', '柳青', '19900000311'),
  family: { mother: person('mother-in-hexi', '宋雨霏', '19900000111'), children: ['宋知夏', '宋知秋'] },
}
export const DURING: DrawSchoolPeople = {
  schoolId: 'linjiang',
  name: '临江小学',
  clerk: person('linjiang-clerk', '江帆', '19900000312'),
  family: { mother: person('mother-in-linjiang', '谢婉清', '19900000112'), children: ['谢云舟', '谢云帆'] },
}
export const AFTER: DrawSchoolPeople = {
  schoolId: 'nanqiao',
  name: '南桥小学',
  clerk: person('nanqiao-clerk', '乔宁', '19900000313'),
  family: { mother: person('mother-in-nanqiao', '邓秋然', '19900000113'), children: ['邓一鸣', '邓一帆'] },
}
export const DRAW_SCHOOLS = [BEFORE, DURING, AFTER] as const

/** Types the public number a second time, in each of the three. */
export const SECOND_CLERK = person('second-clerk', '姚远', '19900000314')

interface Part {
  readonly part: string
  readonly note: string
}

function signing({ login, name, phone }: DrawPerson, { part, note }: Part): Signing {
  return { login, phone, name: `${name} · ${part}`, note }
}

const SAID: readonly { readonly at: DrawSchoolPeople; readonly office: string; readonly family: string }[] = [
  { at: BEFORE, office: '抽签的安排公布了，还能改', family: '抽签还没开始，先看规则' },
  { at: DURING, office: '正在填志愿，看各课有多少人想要', family: '正在填志愿，两个孩子一起填' },
  { at: AFTER, office: '抽过签，名额发完了', family: '看抽签结果，自己验证一遍' },
]

/** Whom one may choose on the demo sign-in page. */
export const DRAW_SIGNINGS: readonly Signing[] = [
  ...SAID.flatMap(({ at: { name, clerk, family }, office, family: said }) => [
    signing(clerk, { part: `${name.slice(0, 2)}教务`, note: `${name}：${office}` }),
    signing(family.mother, {
      part: `${name.slice(0, 2)}家长`,
      note: `${name}：${family.children[0]} 三(1)班，${family.children[1]} 四(1)班，${said}`,
    }),
  ]),
  signing(SECOND_CLERK, { part: '学区教务', note: '河西、临江、南桥小学：抽签时录第二遍号码' }),
]

export function guardianOf({ mother: { name, phone } }: DrawFamily): WorldGuardian {
  return { name, relation: '妈妈', phone }
}
