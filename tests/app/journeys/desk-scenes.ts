// The desk's pages as they are audited and pictured: who looks, what shows, what is opened.
import type { PageName } from '../../preview/preview'

export interface DeskScene {
  readonly name: string
  readonly page: PageName
  readonly login: string
  /** Words that are there once its data was read. */
  readonly sign: string
  /** Tapped one after another. */
  readonly taps?: readonly string[]
  /** The first row is opened beside the table: words that only the panel has. */
  readonly opens?: string
}

/** As clerks and finance sit before it, and on a larger screen. */
export const DESK_SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const

const CLERK = 'web:qinghe-clerk'
const FINANCE = 'web:yunling-finance'

export const DESK_SCENES: readonly DeskScene[] = [
  { name: 'bills', page: 'finance/bills', login: FINANCE, sign: '合计 20 份', opens: '换一户' },
  { name: 'finance home', page: 'finance/home', login: FINANCE, sign: '银行流水登记' },
  { name: 'bank statement', page: 'finance/statement', login: FINANCE, sign: '选流水文件' },
  { name: 'plan', page: 'school/plan', login: CLERK, sign: '改了没发' },
  { name: 'pupils', page: 'school/pupils', login: CLERK, sign: '名学生', opens: '换一个' },
  { name: 'promotion', page: 'school/promotion', login: CLERK, sign: '毕业' },
  { name: 'staff', page: 'school/staff', login: CLERK, sign: '请同事加入' },
  { name: 'roster of a class', page: 'school/rosters', login: CLERK, sign: '班名单', opens: '换一个' },
  { name: 'roster of a course', page: 'school/rosters', login: CLERK, sign: '个报上', taps: ['课程'] },
  { name: 'roster of an afternoon', page: 'school/rosters', login: CLERK, sign: '合计 2 人次', taps: ['下午'] },
  { name: 'notices', page: 'school/notices', login: CLERK, sign: '这里没有群', taps: ['写一条'] },
]
