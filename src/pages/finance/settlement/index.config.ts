// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '课酬和支出' })
