// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '人员', enableShareAppMessage: true })
