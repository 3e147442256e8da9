// Error texts of hand-over for staff: at the gate, of closing a day, of gates and barred persons.
import type { ErrorTexts } from './error-text'

export const handOverErrorTexts = {
  NO_SUCH_GATE: () => ({ title: '没有这个门', hint: '学校改过门的设置。刷新名单，再点一次。' }),
  DAY_CLOSED: () => ({ title: '今天已经收尾了', hint: '要改，先在「今天收尾」里重新打开，写一句为什么。' }),
  NOT_OPEN: () => ({ title: '这个孩子已经不在名单上', hint: '刚被接走，或者记过了。刷新看看。' }),
  CHILDREN_OPEN: ({ count }) => ({
    title: `还有 ${count} 个孩子，不能收尾`,
    hint: '每个孩子都交到人手里，或问清在哪里，才能收尾。',
  }),
  STILL_LESSONS: ({ until }) => ({ title: `还有课上到 ${until}`, hint: '下课以后再收尾。' }),
  DAY_NOT_CLOSED: () => ({ title: '今天还没收尾', hint: '不用重新打开，直接改就行。' }),
  GATES_ALIKE: () => ({ title: '有重的', hint: '门的名字不能一样，一个年级只走一个门。' }),
  NOT_BARRED: () => ({ title: '这一条已经结束了', hint: '刷新看看。' }),
} satisfies Partial<ErrorTexts>
