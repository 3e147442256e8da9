// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '我的课程' })
