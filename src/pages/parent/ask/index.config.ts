// Settings of the page of a question to a teacher.
export default definePageConfig({ navigationBarTitleText: '问老师' })
