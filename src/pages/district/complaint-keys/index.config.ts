// Settings of the page 钥匙.
export default definePageConfig({ navigationBarTitleText: '钥匙' })
