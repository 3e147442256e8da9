// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '操作记录' })
