// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '家人', enableShareAppMessage: true })
