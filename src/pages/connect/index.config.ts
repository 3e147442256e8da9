// Settings of the connect page.
export default definePageConfig({ navigationBarTitleText: '登录' })
