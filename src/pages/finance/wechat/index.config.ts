// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '微信对账' })
