// Settings of the school's courses page.
export default definePageConfig({ navigationBarTitleText: '学校课程' })
