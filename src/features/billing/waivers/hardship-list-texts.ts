// Words for importing the district's hardship list.

export const hardshipListTexts = {
  intro: '民政、残联等部门给的减免名单，在这里交给各学校核对。名单上的孩子不用家长再拍证明，由学校批准。',
  choose: '选名单表格',
  needs: [
    { title: '学校', note: '和区里登记的校名一样' },
    { title: '学号和姓名', note: '要和学校名册对得上' },
    { title: '类别', note: '低保、脱贫户、特困、孤儿、残疾人子女……' },
  ],
  privacy: '只读这四列。表格一天内删除。各校只看到本校的孩子；家长申请过没有，这里不显示。',
  store: '交给各学校核对',
  storing: '正在交给学校',
  consequence: (matched: number) =>
    `${matched} 名学生会出现在各自学校的待审核里。不会自动批准；家长或学校已经在办的不变。`,
  done: '交给学校了',
  doneHint: (matched: number) => `${matched} 名学生等学校核对。再导入一次也不会重复。`,
  unmatched: (total: number) => `${total} 行没有对上学生，不会交给学校。核对学校、学号和姓名。`,
} as const
