// Settings of the personal data page.
export default definePageConfig({ navigationBarTitleText: '我的信息' })
