// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '信息说明' })
