// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '小规模学校补助' })
