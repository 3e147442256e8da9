// Settings of the page of a child's own courses.
export default definePageConfig({ navigationBarTitleText: '我的课程' })
