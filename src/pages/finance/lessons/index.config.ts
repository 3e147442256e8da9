// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '上课登记' })
