// Settings of the teacher's home page.
export default definePageConfig({ navigationBarTitleText: '老师' })
