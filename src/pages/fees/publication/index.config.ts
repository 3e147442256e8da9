// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '收支公布' })
