// Settings of the WeChat reconciliation page.
export default definePageConfig({ navigationBarTitleText: '微信对账' })
