// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '学校课程' })
