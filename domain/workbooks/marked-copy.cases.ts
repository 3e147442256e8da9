// Golden table of marked copies: the sheets, their faults, and what stands in the copy.
import type { ImportFault } from './import-fault'
import type { Cell, Sheet } from './workbook-cell'

export interface MarkedCase {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly faults: readonly ImportFault[]
  /** [sheet, faulty cells, rows with the remark last] */
  readonly expected: readonly (readonly [string, readonly string[], readonly (readonly Cell[])[]])[]
}

const fault = (sheet: string, cell: string | null, code: ImportFault['code'] = 'NOT_A_PHONE'): ImportFault => ({
  sheet,
  cell,
  code,
  found: null,
  expected: null,
})
const roster: Sheet = {
  name: '名册',
  rows: [
    ['学号', '手机'],
    ['01', '12'],
    ['02', '13'],
  ],
}

export const MARKED_CASES: readonly MarkedCase[] = [
  {
    name: '一格不对：行列不动，后面一列写清楚',
    sheets: [roster],
    faults: [fault('名册', 'B2')],
    expected: [
      [
        '名册',
        ['B2'],
        [
          ['学号', '手机', '哪里不对'],
          ['01', '12', 'B2：不是 11 位手机号'],
          ['02', '13', null],
        ],
      ],
    ],
  },
  {
    name: '一行几处：都写，按顺序',
    sheets: [roster],
    faults: [fault('名册', 'A3', 'EMPTY'), fault('名册', 'B3')],
    expected: [
      [
        '名册',
        ['A3', 'B3'],
        [
          ['学号', '手机', '哪里不对'],
          ['01', '12', null],
          ['02', '13', 'A3：没有填；B3：不是 11 位手机号'],
        ],
      ],
    ],
  },
  {
    name: '空着的格子在最后一列的外面：也标得到',
    sheets: [roster],
    faults: [fault('名册', 'D2', 'EMPTY')],
    expected: [
      [
        '名册',
        ['D2'],
        [
          ['学号', '手机', null, null, '哪里不对'],
          ['01', '12', null, null, 'D2：没有填'],
          ['02', '13', null, null, null],
        ],
      ],
    ],
  },
  {
    name: '整张表的毛病写在第一行；没有这张表的，写在第一张',
    sheets: [roster],
    faults: [fault('名册', null, 'TOO_MANY_ROWS'), { ...fault('教师', null, 'SHEET_MISSING'), expected: '教师' }],
    expected: [
      [
        '名册',
        [],
        [
          ['学号', '手机', '哪里不对；教师：缺少工作表「教师」；行数太多'],
          ['01', '12', null],
          ['02', '13', null],
        ],
      ],
    ],
  },
  {
    name: '看不见的不抄：隐藏的工作表没有，隐藏的行和列空着，写明',
    sheets: [
      { ...roster, hiddenRows: [2], hiddenColumns: [0] },
      { name: '旧', rows: [], isHidden: true },
    ],
    faults: [fault('名册', 'B2')],
    expected: [
      [
        '名册',
        ['B2'],
        [
          [null, '手机', '哪里不对；隐藏的列没有读，也没有抄过来：A'],
          [null, '12', 'B2：不是 11 位手机号'],
          [null, null, '这一行是隐藏的，没有读，也没有抄过来'],
        ],
      ],
    ],
  },
  {
    name: '看到的和存的不一样：两个都写，改好以前读进来还是不对',
    sheets: [
      {
        name: '课程',
        rows: [
          [
            { value: 5.25, shown: '5.3' },
            { value: 1, shown: '0001' },
          ],
        ],
      },
    ],
    faults: [fault('课程', 'A1', 'SHOWN_DIFFERENTLY')],
    expected: [['课程', ['A1'], [['5.3（存的是 5.25）', '0001', '哪里不对；A1：格子里看到的是。改成一样的再传']]]],
  },
  {
    name: '全是隐藏的：也有一张可以写',
    sheets: [{ name: '旧', rows: [], isHidden: true }],
    faults: [fault('学生名册', null, 'SHEET_HIDDEN')],
    expected: [['要改的地方', [], [['哪里不对；学生名册：这张工作表是隐藏的。取消隐藏再传，或者用别的名字']]]],
  },
]
