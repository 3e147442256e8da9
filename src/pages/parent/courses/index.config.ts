// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '选课' })
