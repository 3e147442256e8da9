// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '申请材料' })
