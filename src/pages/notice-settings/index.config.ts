// Settings of the notice settings page.
export default definePageConfig({ navigationBarTitleText: '通知设置' })
