// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '学校', enableShareAppMessage: true })
