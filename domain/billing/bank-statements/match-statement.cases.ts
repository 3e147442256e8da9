// The golden table of matching: what a payer writes, and which bill that is.
import type { WrittenLine } from './statement-layouts.cases'

export interface MatchingCase {
  readonly name: string
  /** The last one is judged; those before it only happened. */
  readonly lines: readonly WrittenLine[]
  /** `SURE NUMBER su`, `SURE NUMBER su part`, `DOUBTFUL OVER su`, `FOREIGN` … */
  readonly expected: string
}

const one = (name: string, line: WrittenLine, expected: string): MatchingCase => ({ name, lines: [line], expected })

/** su owes 92.00 (number <su>, 20231001, guardian 苏婉); the others stand in match-statement.test.ts. */
export const MATCHING_CASES: readonly MatchingCase[] = [
  one('the bill’s number and all of it', { yuan: '92.00', remark: '<su>' }, 'SURE NUMBER su'),
  one('the number in threes, among words', { yuan: '92.00', remark: '课后服务 <su spaced> 谢谢' }, 'SURE NUMBER su'),
  one('the number with a wrong digit is none', { yuan: '91.00', remark: '<su wrong>' }, 'FOREIGN'),
  one('the student’s number', { yuan: '92.00', remark: '学号20231001' }, 'SURE NUMBER su'),
  one('a part: one fen less than all', { yuan: '91.99', remark: '20231001' }, 'SURE NUMBER su part'),
  one('one fen', { yuan: '0.01', remark: '20231001' }, 'SURE NUMBER su part'),
  one('one fen more than all', { yuan: '92.01', remark: '20231001' }, 'DOUBTFUL OVER su'),
  one('the number within a longer one is none', { yuan: '91.00', remark: '9920231001' }, 'FOREIGN'),
  one('a short student number is no number', { yuan: '91.00', remark: '第12笔' }, 'FOREIGN'),
  one('a guardian pays exactly', { yuan: '92.00', payer: '苏婉' }, 'SURE NAME su'),
  one('a guardian pays one fen less', { yuan: '91.99', payer: '苏婉' }, 'DOUBTFUL OTHER_AMOUNT su'),
  one('a guardian pays one fen more', { yuan: '92.01', payer: '苏婉' }, 'DOUBTFUL OVER su'),
  one(
    'the child’s name in the remark',
    { yuan: '92.00', payer: '苏奶奶', remark: '三2班苏木课后服务' },
    'SURE NAME su',
  ),
  one('the child’s own account', { yuan: '92.00', payer: '苏木' }, 'SURE NAME su'),
  one('a name typed with spaces', { yuan: '92.00', payer: '苏 婉' }, 'SURE NAME su'),
  one('a name the bank covered', { yuan: '91.00', payer: '苏*' }, 'FOREIGN'),
  one('a covered name and a number', { yuan: '92.00', payer: '苏*', remark: '20231001' }, 'SURE NUMBER su'),
  one('a longer name is not the shorter one', { yuan: '120.00', remark: '李明远 托管' }, 'SURE NAME liyuan'),
  one('the shorter name is itself', { yuan: '60.00', remark: '李明 托管' }, 'SURE NAME li'),
  one('two children of one name', { yuan: '84.00', remark: '王雨桐' }, 'DOUBTFUL SAME_NAME wang1,wang2'),
  one('two of one name, one by number', { yuan: '84.00', remark: '王雨桐 20231022' }, 'SURE NUMBER wang2'),
  one('two guardians of one name', { yuan: '84.00', payer: '王芳' }, 'DOUBTFUL SAME_NAME wang1,wang2'),
  one('a guardian of two, the amount says which', { yuan: '36.00', payer: '孟诚' }, 'SURE NAME meng1'),
  one('a guardian of two, the other one', { yuan: '42.00', payer: '孟诚' }, 'SURE NAME meng2'),
  one('a guardian of two pays for both', { yuan: '78.00', payer: '孟诚' }, 'DOUBTFUL SEVERAL meng1,meng2'),
  one('a guardian of two, neither amount', { yuan: '40.00', payer: '孟诚' }, 'DOUBTFUL SEVERAL meng1,meng2'),
  one('brothers owe the same', { yuan: '50.00', payer: '韩父' }, 'DOUBTFUL SEVERAL han1,han2'),
  one('brothers owe the same, one is named', { yuan: '50.00', payer: '韩父', remark: '韩松' }, 'SURE NAME han1'),
  one(
    'number and name of different children',
    { yuan: '92.00', remark: '20231001 李明远' },
    'DOUBTFUL NUMBER_AND_NAME su,liyuan',
  ),
  one('number and the same child’s name', { yuan: '92.00', remark: '20231001苏木' }, 'SURE NUMBER su'),
  one('somebody else pays by number', { yuan: '92.00', payer: '孟诚', remark: '20231001' }, 'SURE NUMBER su'),
  one('nothing is open any more', { yuan: '30.00', payer: '高母' }, 'DOUBTFUL PAID gao'),
  one('a debt of last term and a bill of this one: exact', { yuan: '12.00', remark: '20231031' }, 'SURE NUMBER wei0'),
  one(
    'a debt of last term and a bill of this one: neither',
    { yuan: '20.00', remark: '20231031' },
    'DOUBTFUL SEVERAL wei0,wei',
  ),
  one('the day before the bill', { yuan: '92.00', remark: '20231001', day: '2026-09-30' }, 'DOUBTFUL BEFORE_BILL '),
  one('the day of the bill', { yuan: '92.00', remark: '20231001', day: '2026-10-01' }, 'SURE NUMBER su'),
  one('one bill alone has this amount', { yuan: '92.00', payer: '某人' }, 'DOUBTFUL AMOUNT_ALONE su'),
  one('two bills have this amount', { yuan: '84.00', payer: '某人' }, 'FOREIGN'),
  one('a rent, a grant', { yuan: '5,000.00', payer: '区财政局', remark: '补助' }, 'FOREIGN'),
  one('money that goes out', { yuan: '92.00', payer: '苏婉', remark: '退费', out: true }, 'OUT'),
  {
    name: 'paid twice in one file',
    lines: [
      { yuan: '92.00', remark: '20231001' },
      { yuan: '92.00', remark: '20231001' },
    ],
    expected: 'DOUBTFUL PAID su',
  },
  {
    name: 'two parts in one file',
    lines: [
      { yuan: '50.00', remark: '20231001' },
      { yuan: '42.00', remark: '20231001' },
    ],
    expected: 'SURE NUMBER su',
  },
  {
    name: 'two parts, one fen too many',
    lines: [
      { yuan: '50.00', remark: '20231001' },
      { yuan: '42.01', remark: '20231001' },
    ],
    expected: 'DOUBTFUL OVER su',
  },
  {
    name: 'the bank takes back in red',
    lines: [
      { yuan: '92.00', payer: '苏婉', remark: '20231001' },
      { yuan: '-92.00', payer: '苏婉' },
    ],
    expected: 'TAKEN_BACK',
  },
  {
    name: 'taken back, and paid anew',
    lines: [
      { yuan: '92.00', payer: '苏婉', remark: '20231001' },
      { yuan: '-92.00', payer: '苏婉' },
      { yuan: '92.00', payer: '苏婉', remark: '20231001' },
    ],
    expected: 'SURE NUMBER su',
  },
  {
    name: 'the bank takes back what went into the account, as money out with a word',
    lines: [
      { yuan: '92.00', payer: '苏婉', remark: '20231001' },
      { yuan: '92.00', payer: '苏婉', remark: '冲正', out: true },
    ],
    expected: 'TAKEN_BACK',
  },
  {
    name: 'paid, and refunded by the school in the same file: the payment stands',
    lines: [
      { yuan: '92.00', payer: '苏婉', remark: '退回多缴', out: true },
      { yuan: '92.00', payer: '苏婉', remark: '20231001' },
      { yuan: '92.00', payer: '苏婉', remark: '退回多缴', out: true },
    ],
    expected: 'OUT',
  },
  one('the bank takes back a line of another file', { yuan: '-92.00', payer: '苏婉' }, 'TAKES_BACK'),
  one('the school’s own transfer came back', { yuan: '92.00', payer: '苏婉', remark: '退汇' }, 'FOREIGN'),
]
