// The texts of the frame around the school's pages.

export const schoolTexts = {
  side: '学校端',
  sections: { courses: '课程', plan: '方案', finance: '费用', homework: '作业', import: '导入', staff: '人员' },
  chooseSchool: '选择学校',
  importersOnly: { title: '这一页由学校教务管', hint: '你可以看课程的报名情况，不能改名册和人员。' },
  toCourses: '看课程',
} as const
