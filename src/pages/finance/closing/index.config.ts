// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '学期结账' })
