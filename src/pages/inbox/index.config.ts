// Settings of the inbox page.
export default definePageConfig({ navigationBarTitleText: '通知' })
