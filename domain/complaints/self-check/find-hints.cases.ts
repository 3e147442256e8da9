// What the self-check finds and what it leaves alone: text, then the words found, with their kind.
import type { HintKind } from './find-hints'

export interface HintCase {
  readonly text: string
  readonly finds: readonly (readonly [HintKind, string])[]
}

const nothing = (text: string): HintCase => ({ text, finds: [] })
const one = (kind: HintKind, words: string, text = words): HintCase => ({ text, finds: [[kind, words]] })

export const HINT_CASES: readonly HintCase[] = [
  // Phones: eleven digits that begin with 13–19, whatever stands between them; masked; in words.
  one('PHONE', '13700000088', '电话13700000088没接'),
  one('PHONE', '137 0000 0088'),
  one('PHONE', '137-0000-0088'),
  one('PHONE', '１３７００００００８８'),
  one('PHONE', '137****0088', '打过 137****0088'),
  one('PHONE', '一三七零零零零零零八八', '号码一三七零零零零零零八八'),
  nothing('1370000008'),
  nothing('12700000088'),
  nothing('一次收 2,400 元'),
  nothing('订单 1370000008800'),
  // Identity numbers: 18 places with a date in them.
  one('ID_NUMBER', '341700201801010012'),
  one('ID_NUMBER', '34170020180101001X', '身份证34170020180101001X'),
  nothing('341700201813'),
  // Accounts: a card, 微信, QQ, mail, numbers of a register.
  one('ACCOUNT', '6222 0000 0000 0000 123', '卡号 6222 0000 0000 0000 123'),
  one('ACCOUNT', '微信号 hua_2008x', '加微信号 hua_2008x 转的'),
  one('ACCOUNT', 'QQ 12345678'),
  one('ACCOUNT', 'a.b@mail.example'),
  one('ACCOUNT', '学号 20240201'),
  nothing('转到个人微信，没有收据'),
  nothing('微信群里通知的'),
  // Who I am.
  one('WHO_I_AM', '我是小满的妈妈', '我是小满的妈妈，'),
  one('WHO_I_AM', '我是这里的老师'),
  one('WHO_I_AM', '我就是隔壁的'),
  one('WHO_I_AM', '本人是家委会成员'),
  one('WHO_I_AM', '我姓许'),
  one('WHO_I_AM', '我家住在城西里2幢', '我家住在城西里2幢。'),
  one('WHO_I_AM', '我在青禾小学上班'),
  nothing('我是听说的'),
  nothing('我是昨天看见的'),
  nothing('我是在门口看到的'),
  nothing('我是怕孩子们出事'),
  nothing('老板说是托管'),
  // My child.
  one('MY_CHILD', '我家孩子', '我家孩子在那里写作业'),
  one('MY_CHILD', '我女儿'),
  one('MY_CHILD', '我们家老大孩子'),
  one('MY_CHILD', '咱家娃'),
  one('MY_CHILD', '我孙子', '我孙子也去'),
  nothing('一屋子十来个孩子'),
  nothing('孩子们下课了'),
  // Classes.
  one('CLASS', '三(2)班', '三(2)班还有 2 个同学'),
  one('CLASS', '三（2）班'),
  one('CLASS', '3年级2班'),
  one('CLASS', '初一(11)班'),
  one('CLASS', '三年级二班'),
  one('CLASS', '五3班'),
  one('CLASS', '我们班'),
  nothing('周二、周四晚上有班'),
  nothing('无证办班'),
  nothing('开了 3 个班'),
  nothing('一班车坐满了'),
  // Names.
  one('NAME', '孩子叫林小满'),
  one('NAME', '女儿小名叫一诺'),
  one('NAME', '姓名：许一然'),
  one('NAME', '小满妈妈', '小满妈妈，也在'),
  nothing('叫停了'),
  nothing('他叫我别说'),
  nothing('很多妈妈'),
  nothing('机构名叫清北'),
  // What only one person can know.
  one('ONLY_ME', '只有我知道'),
  one('ONLY_ME', '只跟我说过', '他只跟我说过。'),
  nothing('不只有数学'),
  // Several at once, in the order of the text; the longer find stays.
  {
    text: '…我家孩子在那里写作业，三(2)班还有 2 个同学也在。电话 137****0088 没接…',
    finds: [
      ['MY_CHILD', '我家孩子'],
      ['CLASS', '三(2)班'],
      ['PHONE', '137****0088'],
    ],
  },
  { text: '我是三(2)班家长', finds: [['WHO_I_AM', '我是三(2)班家长']] },
  nothing('城西里 3 幢 2 单元 402，周二、周四晚上有人讲数学，讲的是下一单元的新课，一次收 2,400 元'),
  nothing(''),
]
